import Collaboration
import CommandHandling
import EventLog
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing

/// Two moments side by side, on the small enterprise.
@Suite(.migratedDatabase) struct ComparisonTests {
    private func compared(
        _ enterprise: Enterprise, of subject: ComparisonSubject, from: AsOf, to: AsOf = .now, viewer: Viewer = .system
    ) async throws -> Comparison {
        try await enterprise.queries.comparison(
            of: subject, from: from, to: to, for: viewer, try await enterprise.handler.directories(), now: enterprise.clock.now)
    }

    @Test("Of a request: what its fields were and are, and the events between") func request() async throws {
        try await Enterprise.with { enterprise in
            try enterprise.at("2025-03-03 10:00")
            let number = try await enterprise.submit()
            let from = AsOf.position(try await enterprise.log.head().position)
            try enterprise.at("2025-03-03 11:00")
            let due = try Enterprise.instant("2025-03-04 12:00")
            try await enterprise.do(.acknowledge(AcknowledgeRequest(understanding: "40 pumps")), on: number, as: "chen")
            try await enterprise.do(.promise(MakePromise(due: due)), on: number, as: "chen")
            let result = try await compared(enterprise, of: .request(number), from: from)
            let changed = try #require(result.requests.first)
            #expect(result.requests.count == 1 && !changed.isNew && changed.number == number)
            let changes = Dictionary(uniqueKeysWithValues: changed.changes.map { ($0.field, $0) })
            #expect(changes["status"] == FieldChange(field: "status", before: "submitted", after: "promised"))
            #expect(changes["answered"] == FieldChange(field: "answered", before: false, after: true))
            #expect(changes["clock.due"] == FieldChange(field: "clock.due", before: nil, after: .string(Timestamp.text(of: due))))
            #expect(changes["title"] == nil && changes["version"] == nil)
            #expect(result.events.map(\.type) == ["RequestAcknowledged", "PromiseMade"])
            #expect(result.events.allSatisfy { $0.request == number && $0.actor.member == "chen" && $0.actor.department == "operations" })
            #expect(result.eventCount == 2 && result.figures.isEmpty)
            // Backwards is no comparison, and nothing is the same as itself.
            let order = await #expect(throws: ReadModelError.self) {
                try await compared(enterprise, of: .request(number), from: .now, to: .recorded(Date(timeIntervalSince1970: 0)))
            }
            #expect(order?.code == .order)
            let same = try await compared(enterprise, of: .request(number), from: .now)
            #expect(same.requests.isEmpty && same.events.isEmpty && same.eventCount == 0)
        }
    }

    @Test("Of a department and a pair: the figures that changed, from and to what") func figures() async throws {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.serve(promisedAt: "2025-03-03 10:00", due: "2025-03-04 12:00", done: "2025-03-04 11:00")
            let from = AsOf.position(try await enterprise.log.head().position)
            // Nine working hours after a promise of as many: late by half, so it counts one late.
            _ = try await enterprise.serve(promisedAt: "2025-03-05 10:00", due: "2025-03-06 10:00", done: "2025-03-07 10:00")
            for subject in [
                ComparisonSubject.department(Enterprise.operations),
                .pair(customer: Enterprise.sales, performer: Enterprise.operations),
            ] {
                let result = try await compared(enterprise, of: subject, from: from)
                let figures = try #require(result.figures.first)
                #expect(result.figures.count == 1)
                let prefix = figures.kind == "pair" ? "" : "supplier."
                let changes = Dictionary(uniqueKeysWithValues: figures.changes.map { ($0.field, $0) })
                #expect(changes["\(prefix)counts.late"] == FieldChange(field: "\(prefix)counts.late", before: 0, after: 1))
                #expect(changes["\(prefix)counts.kept"] == nil)
                #expect(changes["\(prefix)promiseKeeping.score"] != nil)
                #expect(result.requests.map(\.isNew) == [true])
                #expect(result.events.map(\.type) == ["RequestSubmitted", "PromiseMade", "RequestFulfilled", "FulfilmentAccepted"])
            }
        }
    }

    @Test("What the log learned late belongs to its business time, and not to what was known") func businessTime() async throws {
        try await Enterprise.with { enterprise in
            try enterprise.at("2025-03-03 10:00")
            _ = try await enterprise.submit()
            try enterprise.at("2025-03-05 10:00")
            let second = try await enterprise.submit("Ship 2 pumps")
            let noon = try Enterprise.instant("2025-03-04 12:00")
            // The test's clock says when things happen; the log's own says when it learned of them: all of it after noon.
            let business = try await compared(enterprise, of: .organisation, from: .occurred(noon), to: .occurred(enterprise.clock.now))
            #expect(business.requests.map(\.number) == [second])
            #expect(business.events.map(\.type) == ["RequestSubmitted"])
        }
    }

    @Test("A confidential request is only counted for those who may not see it") func confidential() async throws {
        try await Enterprise.with { enterprise in
            try await enterprise.grant(.auditor, to: "kim")
            try enterprise.at("2025-03-03 10:00")
            let from = AsOf.position(try await enterprise.log.head().position)
            let number = try await enterprise.submit(confidential: true)
            let outsider = try await compared(
                enterprise, of: .department(Enterprise.operations), from: from, viewer: try await enterprise.viewer("chen"))
            #expect(outsider.requests.isEmpty && outsider.events.isEmpty && outsider.confidentialItems == 2)
            let auditor = try await compared(
                enterprise, of: .department(Enterprise.operations), from: from, viewer: try await enterprise.viewer("kim"))
            #expect(auditor.requests.map(\.number) == [number] && auditor.requests.first?.title == nil)
            #expect(auditor.confidentialItems == 0)
            let refusal = await #expect(throws: ReadModelError.self) {
                try await compared(enterprise, of: .request(number), from: from, viewer: try await enterprise.viewer("chen"))
            }
            #expect(refusal?.code == .confidential)
        }
    }

    @Test("A request is told step by step: what each one changed") func steps() async throws {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.serve(promisedAt: "2025-03-03 10:00", due: "2025-03-04 12:00", done: "2025-03-04 11:00")
            let detail = try await enterprise.queries.request(
                number, asOf: .now, for: .system, try await enterprise.handler.directories(), now: enterprise.clock.now)
            let statuses = detail.timeline.map { entry in entry.changes.first { $0.field == "status" } }
            #expect(statuses.map { $0?.before } == [nil, "submitted", "promised", "fulfilled"])
            #expect(statuses.map { $0?.after } == ["submitted", "promised", "fulfilled", "accepted"])
            #expect(detail.timeline[2].changes.map(\.field).contains("fulfilledAt"))
        }
    }

    @Test("The indicators of a pair as of a position are those that were shown then") func pairAsOf() async throws {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.serve(promisedAt: "2025-03-03 10:00", due: "2025-03-04 12:00", done: "2025-03-04 11:00")
            let then = try await enterprise.pair()
            let position = AsOf.position(try await enterprise.log.head().position)
            _ = try await enterprise.serve(promisedAt: "2025-03-05 10:00", due: "2025-03-06 10:00", done: "2025-03-07 10:00")
            let replayed = try await enterprise.queries.pairs(
                customer: Enterprise.sales, performer: Enterprise.operations, asOf: position, try await enterprise.handler.directories(),
                now: enterprise.clock.now
            ).first
            #expect(replayed?.counts == then?.counts && replayed?.open == then?.open)
            let now = try await enterprise.pair()
            #expect(now?.counts != then?.counts)
        }
    }
}
