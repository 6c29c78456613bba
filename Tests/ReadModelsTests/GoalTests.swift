import Collaboration
import CommandHandling
import EventLog
import Foundation
import ReadModels
import TestSupport
import Testing

@Suite(.migratedDatabase) struct GoalTests {
    @Test("A request can serve a goal that there is and that has not ended, and no other") func goals() async throws {
        try await Enterprise.with { enterprise in
            func code(_ goal: GoalID) async throws -> Rejection.Code? {
                do {
                    _ = try await enterprise.submit(goal: goal)
                    return nil
                } catch let error as CommandError {
                    guard case .rejected(let rejection) = error.code else { throw error }
                    return rejection.code
                }
            }
            #expect(try await code("on-time") == .unknownMatter)
            try await enterprise.on(
                Goal.self, "on-time", "propose", ["title": "On time", "outcome": "95 %", "owners": ["sales", "operations"]], as: "lin")
            #expect(try await code("on-time") == nil)
            try await enterprise.on(Goal.self, "on-time", "sign", as: "lin")
            try await enterprise.on(Goal.self, "on-time", "sign", as: "zhao")
            try await enterprise.on(Goal.self, "on-time", "close", ["result": "reached", "learned": "One date is enough"], as: "lin")
            #expect(try await code("on-time") == .matterClosed)
        }
    }
}
