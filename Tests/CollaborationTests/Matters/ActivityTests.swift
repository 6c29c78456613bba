import EventLog
import Testing

@testable import Collaboration

@Suite("Activities") struct ActivityTests {
    private let plan: JSONValue = [
        "title": "A day at the line", "purpose": "See each other's work", "departments": ["sales", "operations"],
        "at": "2025-03-05T01:00:00Z",
    ]
    private let everybody: JSONValue = ["participants": ["lin", "wang", "zhao", "chen", "gao"], "note": "Rain"]

    private func held() throws -> MatterScene<Activity> {
        var scene = try MatterScene<Activity>()
        try scene.when(.customer, "plan", plan)
        scene.pass(days: 3)
        try scene.when(.customer, "hold", everybody)
        return scene
    }

    @Test("It is planned, held, and judged without names") func life() throws {
        var scene = try MatterScene<Activity>()
        try scene.when(.customer, "plan", plan)
        #expect(scene.state.status == "planned")
        scene.refused(.notDueYet, .customer, "hold", everybody)
        scene.refused(.notDueYet, .customer, "review", ["grades": [5, 5, 4, 4, 3]])
        scene.pass(days: 3)
        try scene.when(.customer, "hold", everybody)
        #expect(scene.state.status == "held")
        #expect(scene.state.absent == [])
        try scene.when(.customer, "review", ["grades": [5, 5, 4, 2, 1]])
        #expect(scene.state.status == "reviewed")
        #expect(scene.state.feedback == ActivityFeedback(ones: 1, twos: 1, fours: 1, fives: 2))
        scene.refused(.matterClosed, .customer, "review", ["grades": [5, 5, 4, 4, 3]])
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("So few grades that they could be guessed are not counted, nor more than there can be, nor others than 1 to 5") func grades()
        throws
    {
        var scene = try held()
        scene.refused(.invalidValue, .customer, "review", ["grades": [5, 5, 5, 5]])
        scene.refused(.invalidValue, .customer, "review", ["grades": [5, 5, 5, 5, 5, 5]])
        scene.refused(.invalidGrade, .customer, "review", ["grades": [5, 5, 5, 5, 6]])
        try scene.when(.customer, "review", ["grades": [3, 3, 3, 3, 3]])
        #expect(scene.state.feedback == ActivityFeedback(threes: 5))
    }

    @Test("A department from which nobody came is told of") func absence() throws {
        var scene = try MatterScene<Activity>()
        try scene.when(.coordinator, "plan", plan)
        scene.pass(days: 3)
        scene.refused(.unknownMember, .coordinator, "hold", ["participants": ["nobody"]])
        scene.refused(.invalidValue, .coordinator, "hold", ["participants": []])
        try scene.when(.coordinator, "hold", ["participants": ["lin"], "at": "2025-03-05T02:00:00Z"])
        #expect(scene.state.absent == ["operations"])
        try scene.expectFit()
    }

    @Test("A plan may be changed or given up until it took place") func changing() throws {
        var scene = try MatterScene<Activity>()
        try scene.when(.customer, "plan", plan)
        scene.refused(.unchanged, .customer, "amend")
        scene.refused(.dueInPast, .customer, "amend", ["at": "2025-03-01T01:00:00Z"])
        try scene.when(.performersHead, "amend", ["at": "2025-03-06T01:00:00Z", "departments": ["sales", "operations", "depot"]])
        try scene.when(.customersHead, "cancel", ["reason": "Rain"])
        #expect(scene.state.status == "cancelled")
        try scene.expectFit()
        try scene.expectWorded()
        scene = try held()
        scene.refused(.alreadySettled, .customer, "amend", ["title": "T"])
        scene.refused(.alreadySettled, .customer, "hold", everybody)
        scene.refused(.alreadySettled, .customer, "cancel", ["reason": "R"])
    }

    @Test("What it names must be there") func names() throws {
        var scene = try MatterScene<Activity>()
        func plan(_ departments: JSONValue, at: JSONValue = "2025-03-05T01:00:00Z") -> JSONValue {
            ["title": "T", "purpose": "P", "departments": departments, "at": at]
        }
        scene.refused(.invalidValue, .customer, "plan", plan([]))
        scene.refused(.unknownDepartment, .customer, "plan", plan(["nowhere"]))
        scene.refused(.dueInPast, .customer, "plan", plan(["sales"], at: "2025-03-01T01:00:00Z"))
        try scene.when(.customer, "plan", plan(["sales"]))
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Activity>()
        scene.refused(.notCoordinator, .system, "plan", plan)
        try scene.when(.customer, "plan", plan)
        for (verb, body) in [
            ("amend", ["title": "T"]), ("hold", everybody), ("review", ["grades": [5]]), ("cancel", ["reason": "R"]),
        ] as [(String, JSONValue)] {
            scene.refused(.notHead, .performer, verb, body)
        }
        for speaker in [Conversation.Speaker.customer, .performersHead, .coordinator] {
            scene = try MatterScene<Activity>()
            try scene.when(.customer, "plan", plan)
            try scene.when(speaker, "amend", ["title": "T"])
            var other = scene
            try other.when(speaker, "cancel", ["reason": "R"])
            scene.pass(days: 3)
            try scene.when(speaker, "hold", everybody)
            try scene.when(speaker, "review", ["grades": [5, 4, 3, 2, 1]])
        }
    }
}
