import Collaboration
import CommandHandling
import EventLog
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing

/// What the service does by itself, on a clock that the test sets. Working hours are Monday to Friday, nine to six; the service's target is four
/// hours.
@Suite(.migratedDatabase) struct DeadlineTests {
    private func worker(_ enterprise: Enterprise) -> DeadlineWorker {
        DeadlineWorker(handler: enterprise.handler, queries: enterprise.queries)
    }

    private func work(_ enterprise: Enterprise, _ worker: DeadlineWorker) async throws -> [RequestDeadline.Kind] {
        try await enterprise.runner.catchUp()
        return try await worker.work().map(\.kind)
    }

    private func types(_ enterprise: Enterprise) async throws -> [String] {
        try await enterprise.log.read(after: .beginning, limit: 1000).filter { $0.stream.rawValue.hasPrefix("request-") }.map(\.type)
    }

    @Test("A first answer that is missed over the weekend is noted once, and goes up the ladder in working days") func ladder() async throws
    {
        try await Enterprise.with { enterprise in
            let worker = worker(enterprise)
            // Four working hours from Friday at four end on Monday at eleven.
            try enterprise.at("2025-03-07 16:00")
            _ = try await enterprise.submit()
            try enterprise.at("2025-03-10 10:59")
            #expect(try await work(enterprise, worker) == [])
            try enterprise.at("2025-03-10 11:00")
            #expect(try await work(enterprise, worker) == [.answer, .escalation])
            #expect(try await work(enterprise, worker) == [])
            #expect(try await types(enterprise) == ["RequestSubmitted", "TargetMissed", "RequestEscalated"])
            // The two departments have no common superior, so two working days later it goes to the coordinators.
            try enterprise.at("2025-03-13 08:59")
            #expect(try await work(enterprise, worker) == [])
            try enterprise.at("2025-03-13 09:00")
            #expect(try await work(enterprise, worker) == [.escalation])
            try enterprise.at("2025-06-02 09:00")
            #expect(try await work(enterprise, worker) == [])
        }
    }

    @Test("A promise is missed at its due date, and again at the date it was moved to") func promise() async throws {
        try await Enterprise.with { enterprise in
            let worker = worker(enterprise)
            try enterprise.at("2025-03-03 10:00")
            let number = try await enterprise.submit()
            try await enterprise.do(.promise(MakePromise(due: try Enterprise.instant("2025-03-05 12:00"))), on: number, as: "chen")
            try enterprise.at("2025-03-05 11:59")
            #expect(try await work(enterprise, worker) == [])
            try enterprise.at("2025-03-05 12:00")
            #expect(try await work(enterprise, worker) == [.promise, .escalation])
            let due = try Enterprise.instant("2025-03-06 12:00")
            try await enterprise.do(.proposeRenegotiation(ProposeRenegotiation(due: due)), on: number, as: "chen")
            try await enterprise.do(.acceptRenegotiation(AcceptRenegotiation()), on: number, as: "wang")
            try enterprise.at("2025-03-06 11:59")
            #expect(try await work(enterprise, worker) == [])
            try enterprise.at("2025-03-06 12:00")
            #expect(try await work(enterprise, worker).first == .promise)
            // It says nothing about how the promise is judged: that is told when it is closed.
            #expect(try await enterprise.dashboard(Enterprise.operations).supplier.counts.late == 0)
        }
    }

    @Test("Three working days of silence accept a fulfilment; two workers, one of them new, do it once") func silence() async throws {
        try await Enterprise.with { enterprise in
            let workers = [worker(enterprise), worker(enterprise)]
            try enterprise.at("2025-03-06 10:00")
            let number = try await enterprise.submit()
            try await enterprise.do(.promise(MakePromise(due: try Enterprise.instant("2025-03-07 12:00"))), on: number, as: "chen")
            try await enterprise.do(.fulfil(DeclareFulfilled(evidence: "Delivery note 7")), on: number, as: "chen")
            // Thursday; the third working day after it is Tuesday, which ends at midnight.
            try enterprise.at("2025-03-11 23:59")
            #expect(try await work(enterprise, workers[0]) == [])
            try enterprise.at("2025-03-12 00:00")
            try await enterprise.runner.catchUp()
            async let one = workers[0].work()
            async let other = workers[1].work()
            let done = try await (one + other).map(\.kind)
            #expect(done == [.acceptance])
            #expect(try await work(enterprise, worker(enterprise)) == [])
            #expect(try await types(enterprise).filter { $0 == "FulfilmentAccepted" }.count == 1)
        }
    }

    @Test("The only rating given stays sealed until the window has closed") func reveal() async throws {
        try await Enterprise.with { enterprise in
            let worker = worker(enterprise)
            let number = try await enterprise.serve(promisedAt: "2025-03-03 10:00", due: "2025-03-04 12:00", done: "2025-03-04 11:00")
            try await enterprise.do(.rate(RateCounterpart(overall: 4)), on: number, as: "wang")
            // The tenth working day after Tuesday the 4th is Tuesday the 18th.
            try enterprise.at("2025-03-19 00:00")
            #expect(try await work(enterprise, worker) == [])
            try enterprise.at("2025-03-19 00:01")
            #expect(try await work(enterprise, worker) == [.reveal])
            #expect(try await types(enterprise).last == "RatingsRevealed")
            #expect(try await work(enterprise, self.worker(enterprise)) == [])
        }
    }

    @Test("A pause ends when it has lasted as long as it may, and the promise runs on") func pause() async throws {
        try await Enterprise.with { enterprise in
            let worker = worker(enterprise)
            try enterprise.at("2025-03-03 10:00")
            let number = try await enterprise.submit()
            try await enterprise.do(.promise(MakePromise(due: try Enterprise.instant("2025-03-05 12:00"))), on: number, as: "chen")
            try await enterprise.do(.pause(PauseClock(reason: "No crane")), on: number, as: "chen")
            // The twentieth working day after Monday the 3rd is Monday the 31st.
            try enterprise.at("2025-03-31 23:59")
            #expect(try await work(enterprise, worker) == [])
            try enterprise.at("2025-04-01 00:00")
            #expect(try await work(enterprise, worker) == [.pauseEnd])
            #expect(try await types(enterprise).last == "ClockResumed")
        }
    }

    @Test("Who answers in time is not noted, also when the worker had planned for it") func quicker() async throws {
        try await Enterprise.with { enterprise in
            let worker = worker(enterprise)
            try enterprise.at("2025-03-03 10:00")
            let number = try await enterprise.submit()
            #expect(try await work(enterprise, worker) == [])
            try await enterprise.do(.acknowledge(AcknowledgeRequest(understanding: "40 pumps")), on: number, as: "chen")
            // The read model has not heard of it yet.
            try enterprise.at("2025-03-03 15:00")
            #expect(try await worker.work() == [])
            #expect(try await types(enterprise) == ["RequestSubmitted", "RequestAcknowledged"])
        }
    }
}
