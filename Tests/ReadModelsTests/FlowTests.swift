import Collaboration
import EventLog
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing

@Suite(.migratedDatabase) struct FlowTests {
    /// Of three requests one is accepted on Monday after five hours, one on Tuesday after five with two of work, and one waits.
    private func twoDays(_ enterprise: Enterprise) async throws -> RequestNumber {
        _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 14:00")
        let waiting = try await enterprise.submit()
        let second = try await enterprise.submit()
        try enterprise.at("2025-03-03 16:00")
        try await enterprise.do(.promise(MakePromise(due: try Enterprise.instant("2025-03-04 17:00"))), on: second, as: "chen")
        try enterprise.at("2025-03-03 18:00")
        try await enterprise.do(.fulfil(DeclareFulfilled(evidence: "Delivery note 8")), on: second, as: "chen")
        try enterprise.at("2025-03-04 10:00")
        try await enterprise.do(.accept(AcceptFulfilment()), on: second, as: "wang")
        return waiting
    }

    @Test("Cycle times, queue and efficiency are in working hours, and the load is weighed against what the head has declared")
    func figures() async throws {
        try await Enterprise.with { enterprise in
            try await enterprise.on(Capacity.self, "operations", "declare", ["hoursPerWeek": 7], as: "zhao")
            let waiting = try await twoDays(enterprise)
            let flow = try await enterprise.flow(Enterprise.operations)
            #expect(flow.ageing.map(\.number) == [waiting])
            #expect(flow.ageing.first?.ageHours == 5)
            #expect(flow.cycle.count == 2 && flow.firstAnswer.count == 2 && flow.queueAge.count == 1)
            #expect(flow.cycle.p50 == 5 && flow.cycle.p85 == 5 && flow.cycle.p95 == 5)
            #expect(flow.firstAnswer.p50 == 0 && flow.firstAnswer.p85 == 2)
            #expect(flow.queueAge.p95 == 5)
            #expect(flow.flowEfficiency == 0.7)
            // One open, at a mean of three and a half hours.
            #expect(flow.load.expectedHours == 3.5 && flow.load.weeks == 0.5)
            #expect(flow.load.hoursPerWeek == 7)
        }
    }

    @Test("Days are counted so far, and the past reads as it was") func days() async throws {
        try await Enterprise.with { enterprise in
            _ = try await twoDays(enterprise)
            let flow = try await enterprise.flow(Enterprise.operations)
            #expect(flow.days.count == 28)
            let counts = flow.days.suffix(3).map { [$0.arrived, $0.answered, $0.fulfilled, $0.closed] }
            #expect(counts == [[0, 0, 0, 0], [3, 2, 2, 1], [3, 2, 2, 2]])
            let midnight = try Enterprise.instant("2025-03-05 00:00")
            #expect(flow.days.last?.end == midnight)
            #expect(try await enterprise.flow(Enterprise.operations, asOf: .occurred(enterprise.clock.now)) == flow)
            let monday = try await enterprise.flow(Enterprise.operations, asOf: .occurred(try Enterprise.instant("2025-03-03 15:00")))
            #expect(monday.ageing.map(\.ageHours) == [1.0, 1.0])
            #expect(monday.cycle.count == 1)
        }
    }

    @Test("A confidential request counts and is not named to others") func confidential() async throws {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.submit("A merger", confidential: true)
            try await enterprise.grant(.auditor, to: "audrey")
            try await enterprise.grant(.coordinator, to: "eve")
            let hidden = try await enterprise.flow(Enterprise.operations, viewer: try await enterprise.viewer("eve"))
            #expect(hidden.ageing.isEmpty && hidden.confidentialItems == 1 && hidden.load.open == 1)
            let seen = try await enterprise.flow(Enterprise.operations, viewer: try await enterprise.viewer("audrey"))
            #expect(seen.ageing.count == 1 && seen.ageing[0].title == nil)
        }
    }
}
