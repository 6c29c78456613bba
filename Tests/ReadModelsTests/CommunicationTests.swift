import Collaboration
import EventLog
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing

@Suite(.migratedDatabase) struct CommunicationTests {
    @Test("Completeness, corrections, talk and the time to grade are counted for each department") func figures() async throws {
        try await Enterprise.with { enterprise in
            let first = try await enterprise.submit()
            try await enterprise.do(.acknowledge(AcknowledgeRequest(understanding: "30 pumps")), on: first, as: "chen")
            try await enterprise.do(.correctUnderstanding(CorrectUnderstanding(correction: "40 pumps")), on: first, as: "wang")
            try await enterprise.do(.acknowledge(AcknowledgeRequest(understanding: "40 pumps")), on: first, as: "chen")
            try await enterprise.do(.comment(AddComment(text: "Dock 3, please", mentions: ["chen", "zhao"])), on: first, as: "wang")
            let second = try await enterprise.serve(
                promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 14:00")
            try enterprise.at("2025-03-04 02:00")
            try await enterprise.do(.rate(RateCounterpart(overall: 5)), on: second, as: "wang")
            let communication = try await enterprise.communication()
            let sales = try #require(communication.departments.first { $0.department == Enterprise.sales })
            let operations = try #require(communication.departments.first { $0.department == Enterprise.operations })
            #expect(sales.needStated.part == 0 && sales.needStated.whole == 2)
            #expect(operations.corrections.part == 1 && operations.corrections.whole == 2)
            #expect(sales.said.comments == 1 && sales.said.mentions == 2 && operations.said.comments == 0)
            // Three words on two requests.
            #expect(sales.interactionRate == 1.5)
            // Accepted on Monday at 14:00, graded on Tuesday at 02:00.
            #expect(sales.grades == 1 && sales.daysToGrade == 0.5 && operations.daysToGrade == nil)
            #expect(communication.whole.corrections == operations.corrections)
            let replayed = try await enterprise.communication(asOf: .position(try await enterprise.log.head().position))
            #expect(replayed.departments == communication.departments)
        }
    }

    @Test("Duplicates and removed obstacles count for who was asked") func duplicates() async throws {
        try await Enterprise.with { enterprise in
            let first = try await enterprise.submit()
            let second = try await enterprise.submit()
            try await enterprise.do(.markDuplicate(MarkDuplicate(of: .number(first))), on: second, as: "chen")
            try await enterprise.do(.raiseBlocker(RaiseBlocker(code: .resource, evidence: "No truck")), on: first, as: "chen")
            try enterprise.at("2025-03-03 12:00")
            try await enterprise.do(.resolveBlocker(ResolveBlocker(blocker: 1)), on: first, as: "chen")
            let operations = try #require(
                try await enterprise.communication().departments.first { $0.department == Enterprise.operations })
            #expect(operations.duplicates.part == 1 && operations.duplicates.whole == 2)
            #expect(operations.obstacles == 1 && operations.hoursToRemove == 3)
        }
    }

    @Test("Who takes part is counted by level, and heads by what they do") func participation() async throws {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.submit()
            try await enterprise.do(.promise(MakePromise(due: try Enterprise.instant("2025-03-03 17:00"))), on: number, as: "zhao")
            try await enterprise.on(Mood.self, "monday", "note", ["form": "mood", "text": "Tired"], as: "chen")
            let participation = try await enterprise.participation()
            #expect(participation.since == "2025-01")
            let staff = try #require(participation.levels.first { $0.level == .staff })
            let middle = try #require(participation.levels.first { $0.level == .middle })
            // Chen's mood is nobody's business.
            #expect(staff.active.part == 1 && staff.active.whole == 2 && staff.acts == ["request": 1])
            #expect(middle.active.part == 1 && middle.active.whole == 2)
            let zhao = try #require(participation.leaders.first { $0.member == "zhao" })
            #expect(zhao.promises == 1 && zhao.acts == 1 && zhao.department == Enterprise.operations)
            let activity = try await enterprise.queries.activity(of: "zhao", since: "2025-03", asOf: .now)
            #expect(activity.map(\.commands) == [["request/promise": 1]])
            #expect(try await enterprise.queries.activity(of: "zhao", since: "2025-04", asOf: .now).isEmpty)
            try enterprise.at("2025-06-02 10:00")
            #expect(try await enterprise.participation().levels.allSatisfy { $0.active.part == 0 })
        }
    }
}
