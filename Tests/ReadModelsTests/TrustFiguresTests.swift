import Collaboration
import CommandHandling
import EventLog
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing
import Trust

@Suite("Trust between parties, and explanations", .migratedDatabase) struct TrustFiguresTests {
    private static let subject = FigureSubject(from: Party(department: Enterprise.sales), to: Party(department: Enterprise.operations))

    private func isClose(_ value: Double?, _ expected: Double) -> Bool { abs((value ?? .nan) - expected) < 0.000_000_5 }

    @Test("An explanation lists the events, recomputes to the live figure, and is the same folded from the log") func explanation()
        async throws
    {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 16:00")
            _ = try await enterprise.serve(promisedAt: "2025-03-03 16:00", due: "2025-03-04 15:00", done: "2025-03-05 10:00")
            let pair = try #require(try await enterprise.pair())
            for figure in [ExplainedFigure.promiseKeeping, .responsiveness, .directionalTrust, .hitRate, .medianAnswer] {
                let live = try await enterprise.explanation(figure, Self.subject)
                #expect(live.recomputed().value?.isEmpty == false, "\(figure)")
                let head = try await enterprise.log.head().position
                #expect(
                    try await enterprise.explanation(figure, Self.subject, asOf: .position(head)).steps.map(\.term)
                        == live.steps.map(\.term))
            }
            let keeping = try await enterprise.explanation(.promiseKeeping, Self.subject)
            #expect(keeping.contributions.map(\.kind) == [.promiseKept, .promiseLate])
            #expect(isClose(keeping.recomputed().value?[.score], try #require(pair.promiseKeeping.score)))
        }
    }

    @Test("A promise taken back by a reopening is evidence no longer, and an overdue one is") func openPromises() async throws {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 14:00")
            try enterprise.at("2025-03-06 10:00")
            try await enterprise.do(.reopen(ReopenRequest(reason: "Two pumps are missing")), on: number, as: "wang")
            let reopened = try await enterprise.explanation(.promiseKeeping, Self.subject)
            #expect(reopened.contributions.allSatisfy { $0.kind == .promiseOverdue })
            try enterprise.at("2025-03-06 12:00")
            try await enterprise.do(.fulfil(DeclareFulfilled(evidence: "Delivery note 8")), on: number, as: "chen")
            try await enterprise.do(.accept(AcceptFulfilment()), on: number, as: "wang")
            #expect(try await enterprise.explanation(.promiseKeeping, Self.subject).contributions.count == 1)
        }
    }

    @Test("A grade counts once it is revealed, each way, until a dispute about it is upheld") func ratings() async throws {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 14:00")
            try await enterprise.do(.rate(RateCounterpart(overall: 2)), on: number, as: "wang")
            #expect(try await enterprise.explanation(.averageGrade, Self.subject).absence == .noEvidence)
            try await enterprise.do(.rate(RateCounterpart(overall: 5)), on: number, as: "chen")
            let forward = try await enterprise.explanation(.averageGrade, Self.subject)
            #expect(forward.contributions.compactMap { $0[.grade] } == [2])
            let backward = FigureSubject(from: Self.subject.to, to: Self.subject.from)
            #expect(try await enterprise.explanation(.averageGrade, backward).contributions.compactMap { $0[.grade] } == [5])
            let cells = try await enterprise.trust()
            #expect(cells.map(\.from.department) == [Enterprise.operations, Enterprise.sales])
            #expect(cells.allSatisfy { $0.trust.state == .shown && $0.reciprocity != nil })
        }
    }

    @Test("Ten best grades each way between two who do not keep their promises count half, and are shown as what they are")
    func mutualPraise() async throws {
        try await Enterprise.with { enterprise in
            func factors() async throws -> Set<Double> {
                Set(
                    try await enterprise.explanation(.directionalTrust, Self.subject).contributions.filter { $0.kind == .rating }.map(
                        \.factor))
            }
            func praise() async throws {
                let number = try await enterprise.serve(
                    promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-07 17:00")
                try await enterprise.do(.rate(RateCounterpart(overall: 5)), on: number, as: "wang")
                try await enterprise.do(.rate(RateCounterpart(overall: 5)), on: number, as: "chen")
            }
            for _ in 1...9 { try await praise() }
            #expect(try await factors() == [0.5])
            #expect(try await enterprise.trust().allSatisfy { !$0.isMutualPraise })
            try await praise()
            #expect(try await factors() == [0.25])
            #expect(try await enterprise.trust().allSatisfy(\.isMutualPraise))
            #expect(try await enterprise.explanation(.mutualPraise, Self.subject).recomputed().value?[.average] == 5)
        }
    }

    @Test("Levels are those of the posts at the time") func levels() async throws {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 14:00")
            let levels = try await enterprise.levels()
            #expect(levels.cells.count == 9)
            #expect(levels.cells.filter { $0.facts > 0 }.map { [$0.from, $0.to] } == [[.staff, .staff]])
            #expect(levels.blameTriangle == nil)
        }
    }

    @Test("Obstacles cost their working days, of open ones up to now; contested attributions are counted") func blockers() async throws {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.submit()
            try await enterprise.do(
                .raiseBlocker(
                    RaiseBlocker(code: .unclearResponsibility, attributedTo: Party(department: Enterprise.sales), evidence: "Nobody signs")),
                on: number, as: "chen")
            try enterprise.at("2025-03-03 17:00")
            var pareto = try await enterprise.blockers()
            #expect(pareto.bars.map(\.code) == [.unclearResponsibility] && pareto.bars.map(\.open) == [1])
            #expect(isClose(pareto.blockedDays, 1))
            try await enterprise.do(
                .contestAttribution(ContestAttribution(blocker: 1, statement: "It was signed")), on: number, as: "wang")
            try await enterprise.do(.resolveBlocker(ResolveBlocker(blocker: 1, resolution: "Signed")), on: number, as: "chen")
            try enterprise.at("2025-03-05 17:00")
            pareto = try await enterprise.blockers()
            #expect(isClose(pareto.blockedDays, 1) && pareto.bars.map(\.contested) == [1])
            let contested = try await enterprise.levels().contested
            #expect(contested.part == 1 && contested.whole == 1)
        }
    }

    @Test("What waits for somebody is on their desk, and gone when it is done") func desk() async throws {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.submit()
            #expect(try await enterprise.desk("chen").toAcknowledge.requests.map(\.number) == [number])
            #expect(try await enterprise.desk("wang").waitingFor.requests.map(\.number) == [number])
            try await enterprise.do(.acknowledge(AcknowledgeRequest(understanding: "40 pumps")), on: number, as: "chen")
            #expect(try await enterprise.desk("wang").toConfirm.requests.map(\.number) == [number])
            try await enterprise.do(.promise(MakePromise(due: try Enterprise.instant("2025-03-03 17:00"))), on: number, as: "chen")
            #expect(try await enterprise.desk("chen").promised.requests.map(\.number) == [number])
            try await enterprise.do(.fulfil(DeclareFulfilled(evidence: "Note 7")), on: number, as: "chen")
            #expect(try await enterprise.desk("wang").toAccept.requests.map(\.number) == [number])
            try await enterprise.do(.accept(AcceptFulfilment()), on: number, as: "wang")
            #expect(try await enterprise.desk("wang").toRate.requests.map(\.number) == [number])
            try await enterprise.do(.rate(RateCounterpart(overall: 5)), on: number, as: "wang")
            #expect(try await enterprise.desk("wang").toRate.requests.isEmpty)
            #expect(try await enterprise.desk("chen").toRate.requests.map(\.number) == [number])
            try enterprise.at("2025-04-01 09:00")
            #expect(try await enterprise.desk("chen").toRate.requests.isEmpty)
        }
    }

    @Test("Requests and hand-overs make the network; trust in the whole sums to 1") func network() async throws {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 14:00")
            let network = try await enterprise.network()
            #expect(network.flows.map { [$0.from, $0.to] } == [[Enterprise.sales, Enterprise.operations]])
            #expect(isClose(network.density, 0.5))
            #expect(isClose(network.nodes.compactMap(\.trustRank).reduce(0, +), 1))
            for node in network.nodes {
                let rank = try await enterprise.explanation(.networkRank, FigureSubject(to: Party(department: node.department)))
                #expect(isClose(rank.recomputed().value?[.networkRank], try #require(node.trustRank)))
            }
            await #expect(throws: ReadModelError.self) { try await enterprise.explanation(.networkRank, FigureSubject()) }
        }
    }

    /// The worked example of the index: seven grades with a mean of 25/7.
    @Test("What five found of working with a department stands beside the trust in it, and what four found does not", arguments: [4, 5])
    func relationship(raters: Int) async throws {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 16:00")
            try await enterprise.grant(.coordinator, to: "he")
            let opening: JSONValue = [
                "form": "relationship", "title": "March", "departments": ["sales", "operations"], "from": "2025-03-03T00:00:00Z",
                "to": "2025-03-10T00:00:00Z",
            ]
            try await enterprise.on(Survey.self, "march", "open", opening, as: "he")
            let grades: JSONValue = [
                "frequentCommunication": 4, "timelyCommunication": 3, "accurateCommunication": 4, "problemSolvingCommunication": 2,
                "sharedGoals": 4, "sharedKnowledge": 3, "mutualRespect": 5,
            ]
            for number in 1...raters {
                let member = MemberID(stringLiteral: "seller-\(number)")
                try await enterprise.hire(member, as: "seller")
                try await enterprise.on(Survey.self, "march", "answer", ["about": "operations", "grades": grades], as: member)
            }
            try enterprise.at("2025-03-10 09:00")
            let before = try await enterprise.log.head().position
            try await enterprise.on(Survey.self, "march", "close", as: "he")
            let cell = try #require(try await enterprise.trust().first { $0.from.department == Enterprise.sales })
            #expect(cell.relationship?.raters == (raters < 5 ? nil : 5))
            if raters == 5 { #expect(isClose(cell.relationship?.index, 64.285_714_3) && cell.relationship?.survey == "march") }
            let then = try await enterprise.queries.trust(
                amongPosts: false, asOf: .position(before), try await enterprise.handler.directories(), now: enterprise.clock.now)
            #expect(then.allSatisfy { $0.relationship == nil })
        }
    }
}
