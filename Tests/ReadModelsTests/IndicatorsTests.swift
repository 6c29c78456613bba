import Collaboration
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing

@Suite(.migratedDatabase) struct IndicatorsTests {
    private func isClose(_ value: Double?, _ expected: Double) -> Bool { abs((value ?? .nan) - expected) < 0.000_000_5 }

    @Test("Without a promise there is no evidence and no score") func noEvidence() async throws {
        try await Enterprise.with { enterprise in
            let dashboard = try await enterprise.dashboard(Enterprise.operations)
            #expect(dashboard.supplier.promiseKeeping.state == .noEvidence)
            #expect(dashboard.supplier.promiseKeeping.score == nil)
            #expect(dashboard.supplier.onTimeShare.state == .notApplicable)
        }
    }

    @Test("A promise four working hours late of eight promised counts 0.707107, for the department and for the pair") func late()
        async throws
    {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-04 12:00")
            let dashboard = try await enterprise.dashboard(Enterprise.operations)
            // r = 2^(−4/8), s = 1 − r, so the score is (r + 1) / 3.
            #expect(isClose(dashboard.supplier.promiseKeeping.score, 1.707_106_78 / 3))
            #expect(dashboard.supplier.counts.late == 1)
            let pair = try await enterprise.pair()
            #expect(pair?.promiseKeeping == dashboard.supplier.promiseKeeping)
            #expect(dashboard.supplier.firstTimeRight == (try await enterprise.dashboard(Enterprise.operations)).supplier.firstTimeRight)
        }
    }

    @Test("Exactly at due is kept") func exactlyAtDue() async throws {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 17:00")
            let dashboard = try await enterprise.dashboard(Enterprise.operations)
            #expect(dashboard.supplier.counts.kept == 1)
            #expect(isClose(dashboard.supplier.promiseKeeping.score, 2.0 / 3))
        }
    }

    @Test("8 kept and 2 revoked at age 0 give 0.75 with confidence 0.833333 and the quantile 0.529913") func eightAndTwo() async throws {
        try await Enterprise.with { enterprise in
            for _ in 1...8 {
                _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 09:00")
            }
            for _ in 1...2 {
                let number = try await enterprise.submit()
                try await enterprise.do(.promise(MakePromise(due: try Enterprise.instant("2025-03-03 17:00"))), on: number, as: "chen")
                try await enterprise.do(.revoke(RevokePromise(reason: "No truck")), on: number, as: "chen")
            }
            let keeping = try await enterprise.dashboard(Enterprise.operations).supplier.promiseKeeping
            #expect(isClose(keeping.score, 0.75))
            #expect(isClose(keeping.confidence, 0.833333))
            #expect(isClose(keeping.low, 0.529913))
        }
    }

    @Test("An overdue open promise counts as if it were closed now, and not before") func overdue() async throws {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.submit()
            try await enterprise.do(.promise(MakePromise(due: try Enterprise.instant("2025-03-03 17:00"))), on: number, as: "chen")
            try enterprise.at("2025-03-03 17:00")
            #expect(try await enterprise.dashboard(Enterprise.operations).supplier.promiseKeeping.state == .noEvidence)
            try enterprise.at("2025-03-04 12:00")
            let face = try await enterprise.dashboard(Enterprise.operations).supplier
            #expect(isClose(face.promiseKeeping.score, 1.707_106_78 / 3))
            #expect(face.overdue.requests.map(\.number) == [number])
        }
    }

    @Test("A reopening takes the judgement back, and the next acceptance judges anew") func reopening() async throws {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 14:00")
            #expect(try await enterprise.dashboard(Enterprise.operations).supplier.counts.kept == 1)
            try enterprise.at("2025-03-06 10:00")
            try await enterprise.do(.reopen(ReopenRequest(reason: "Two pumps are missing")), on: number, as: "wang")
            let reopened = try await enterprise.dashboard(Enterprise.operations).supplier
            #expect(reopened.counts.kept == 0 && reopened.promiseKeeping.state == .noEvidence)
            try enterprise.at("2025-03-06 12:00")
            try await enterprise.do(.fulfil(DeclareFulfilled(evidence: "Delivery note 8")), on: number, as: "chen")
            try await enterprise.do(.accept(AcceptFulfilment()), on: number, as: "wang")
            let again = try await enterprise.dashboard(Enterprise.operations).supplier
            #expect(again.counts.kept == 1 && again.firstTimeRight.part == 0 && again.firstTimeRight.whole == 1)
        }
    }

    @Test("Answers after 60, 120, 240 and 480 minutes against 240 give 0.875, and one that waits for 720 brings it to 0.75")
    func responsiveness() async throws {
        try await Enterprise.with { enterprise in
            var numbers: [RequestNumber] = []
            for _ in 1...5 { numbers.append(try await enterprise.submit()) }
            for (number, time) in zip(numbers, ["03-03 10:00", "03-03 11:00", "03-03 13:00", "03-03 17:00"]) {
                try enterprise.at("2025-\(time)")
                try await enterprise.do(.acknowledge(AcknowledgeRequest(understanding: "40 pumps to the dock")), on: number, as: "chen")
            }
            // 720 working minutes after Monday 09:00: nine hours on Monday, three on Tuesday.
            try enterprise.at("2025-03-04 12:00")
            let figure = try await enterprise.dashboard(Enterprise.operations).supplier.responsiveness
            #expect(isClose(figure.score, 0.75))
            #expect(figure.medianMinutes == 180)
            #expect(figure.answered == 4 && figure.waiting == 1)
            try await enterprise.do(.withdraw(WithdrawRequest()), on: numbers[4], as: "wang")
            let answered = try await enterprise.dashboard(Enterprise.operations).supplier.responsiveness
            #expect(isClose(answered.score, 0.875))
            #expect(isClose(answered.hitRate, 0.75))
        }
    }

    @Test("940 of 1,329 imported cases on time are a share of 0.706987, and a correction is taken over") func imported() async throws {
        try await Enterprise.with { enterprise in
            let due = try Enterprise.instant("2025-03-03 12:00")
            func oneCase(_ number: Int, late: Bool) -> ImportCase {
                ImportCase(
                    source: "permits", caseID: "\(number)", performer: ImportedParty(name: "Ops", department: Enterprise.operations),
                    plannedDue: due, endedAt: due.addingTimeInterval(late ? 1 : 0), steps: [])
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...1329 {
                    if number > 32 { try await group.next() }
                    group.addTask { _ = try await enterprise.importCase(oneCase(number, late: number > 941)) }
                }
                try await group.waitForAll()
            }
            _ = try await enterprise.importCase(oneCase(941, late: true))
            let dashboard = try await enterprise.dashboard(Enterprise.operations)
            #expect(isClose(dashboard.supplier.onTimeShare.score, 0.706987))
            let summary = try #require(try await enterprise.queries.imports().first)
            #expect(summary.cases == 1329 && summary.onTime == 940 && summary.judged == 1329)
            #expect(dashboard.supplier.promiseKeeping.state == .noEvidence)
        }
    }
}
