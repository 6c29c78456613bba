import Collaboration
import EventLog
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing

@Suite(.migratedDatabase) struct BondTests {
    @Test("Trust before an activity rests on what had happened by then, and trust since on the rest alone") func bonds() async throws {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-04 12:00")
            try enterprise.at("2025-03-05 10:00")
            try await enterprise.on(
                Activity.self, "walk", "plan",
                [
                    "title": "Factory walk", "purpose": "To see the dock", "departments": ["sales", "operations"],
                    "at": "2025-03-06T10:00:00+08:00",
                ],
                as: "lin")
            #expect(try await enterprise.bonds().isEmpty)
            try enterprise.at("2025-03-06 12:00")
            try await enterprise.on(
                Activity.self, "walk", "hold", ["participants": ["lin", "zhao"], "at": "2025-03-06T10:00:00+08:00"], as: "lin")
            for _ in 1...3 {
                _ = try await enterprise.serve(promisedAt: "2025-03-07 09:00", due: "2025-03-07 17:00", done: "2025-03-07 10:00")
            }
            let bond = try #require(try await enterprise.bonds().first)
            #expect(bond.kind == "activity" && bond.relations.count == 2)
            let relation = try #require(bond.relations.first { $0.from == Enterprise.sales })
            let (before, after) = (try #require(relation.before.score), try #require(relation.after.score))
            #expect(before < after)
            // An answer and a promise each time; of the later promises all were kept.
            #expect(relation.factsBefore == 2 && relation.factsAfter == 6)
            let back = try #require(bond.relations.first { $0.from == Enterprise.operations })
            #expect(back.before.state == .noEvidence && back.factsBefore == 0)
        }
    }

    @Test("What two departments ask of one another is balanced by pair") func exchanges() async throws {
        try await Enterprise.with { enterprise in
            for _ in 1...3 { _ = try await enterprise.submit() }
            let exchanges = try await enterprise.network().exchanges
            #expect(exchanges.count == 1)
            // Operations is the first of the two by its id: it only serves.
            #expect(exchanges[0].one == Enterprise.operations && exchanges[0].otherAsked == 3 && exchanges[0].balance == 1)
        }
    }

    @Test("Agreements and improvements are listed by when they are to be looked at, and the executive counts what is late")
    func reviews() async throws {
        try await Enterprise.with { enterprise in
            try await enterprise.on(
                Agreement.self, "shipping", "propose",
                [
                    "supplier": ["department": "operations"], "customer": ["department": "sales"], "title": "Shipping", "serves": "Ships",
                    "answerMinutes": 60, "fulfilMinutes": 480, "calendar": "cal-a", "reviewDue": "2025-04-01T09:00:00+08:00",
                ], as: "zhao")
            #expect(try await enterprise.reviews().isEmpty)
            try await enterprise.on(Agreement.self, "shipping", "accept", as: "lin")
            let review = try #require(try await enterprise.reviews().first)
            #expect(review.kind == "agreement" && !review.isOverdue && review.departments == [Enterprise.operations, Enterprise.sales])
            #expect(try await enterprise.executive().reviewsOverdue == 0)
            try enterprise.at("2025-04-01 10:00")
            #expect(try await enterprise.reviews(of: Enterprise.sales).map(\.isOverdue) == [true])
            #expect(try await enterprise.reviews(of: "nobody").isEmpty)
            #expect(try await enterprise.executive().reviewsOverdue == 1)
        }
    }

    @Test("A weak relation comes with the next sitting that has both, and blocked days with the pulse of the month")
    func executive() async throws {
        try await Enterprise.with { enterprise in
            try await enterprise.grant(.coordinator, to: "kim")
            _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-04 12:00")
            let number = try await enterprise.submit()
            try await enterprise.do(.raiseBlocker(RaiseBlocker(code: .resource, evidence: "No truck")), on: number, as: "chen")
            try enterprise.at("2025-03-04 16:00")
            try await enterprise.do(.resolveBlocker(ResolveBlocker(blocker: 1)), on: number, as: "chen")
            let before = try await enterprise.executive()
            #expect(before.weakest.first?.relation.from.department == Enterprise.sales && before.weakest.first?.meeting == nil)
            // Four hours are half a day.
            #expect(before.morale.map(\.month) == ["2025-03"] && before.morale[0].blockedDays == 0.5 && before.morale[0].pulse == nil)
            try await enterprise.on(
                Meeting.self, "coordination", "plan",
                [
                    "title": "Coordination", "departments": ["sales", "operations"], "cadenceDays": 14,
                    "first": "2025-03-10T10:00:00+08:00",
                ],
                as: "kim")
            let weak = try #require(try await enterprise.executive().weakest.first)
            let sitting = try Enterprise.instant("2025-03-10 10:00")
            #expect(weak.meeting == "coordination" && weak.nextSitting == sitting)
        }
    }
}
