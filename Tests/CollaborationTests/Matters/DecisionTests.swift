import EventLog
import FoundationEssentials
import Testing

@testable import Collaboration

@Suite("Decisions") struct DecisionTests {
    private static let declaration: JSONValue = [
        "title": "Key customers first", "content": "Their orders go first, because there we lose most",
        "departments": ["sales", "operations"],
    ]

    private func declared() throws -> MatterScene<Decision> {
        var scene = try MatterScene<Decision>()
        try scene.when(.executive, "declare", Self.declaration)
        return scene
    }

    @Test("From declaration to carrying out, with the last sign of life and how long it took") func life() throws {
        var scene = try declared()
        let start = scene.now
        #expect(scene.state.status == "declared")
        scene.pass(days: 10)
        try scene.when(.customer, "link", ["requests": ["R-12", "R-7"]])
        #expect(scene.state.status == "under_way")
        scene.pass(days: 20)
        scene.refused(.emptyText, .performersHead, "note-progress", ["note": ""])
        try scene.when(.performersHead, "note-progress", ["note": "The rule is in the planning system"])
        #expect(scene.state.lastSign == start + 30 * 86_400)
        #expect(scene.state.progress.map(\.department) == ["operations"])
        scene.pass(days: 5)
        scene.refused(.emptyText, .executive, "carry-out", ["outcome": ""])
        try scene.when(.executive, "carry-out", ["outcome": "98 % on time"])
        #expect(scene.state.status == "carried_out")
        #expect(scene.state.closedAt == scene.state.declaredAt.map { $0 + 35 * 86_400 })
        scene.refused(.matterClosed, .performersHead, "note-progress", ["note": "More"])
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("Goals and requests are linked once, and what was linked by mistake is taken back") func linking() throws {
        var scene = try declared()
        let start = scene.now
        scene.pass(days: 1)
        scene.refused(.unchanged, .performer, "link")
        scene.refused(.unknownMatter, .performer, "link", ["goals": ["growth"]])
        scene.existing = [Goal.stream(of: "growth")]
        try scene.when(.performer, "link", ["goals": ["growth"], "requests": ["R-7", "R-7"]])
        #expect(scene.state.links == DecisionLinks(goals: ["growth"], requests: [try #require(RequestNumber("R-7"))]))
        scene.refused(.unchanged, .performer, "link", ["requests": ["R-7"]])
        scene.pass(days: 1)
        scene.refused(.unchanged, .performer, "unlink", ["requests": ["R-8"]])
        try scene.when(.performer, "unlink", ["goals": ["growth"], "requests": ["R-8"]])
        #expect(scene.state.links.goals.isEmpty)
        #expect(scene.state.links.requests.count == 1)
        // To take something back carries nothing on.
        #expect(scene.state.lastSign == start + 86_400)
        try scene.expectFit()
    }

    @Test("It may be declared with what carries it out, and a date") func declaring() throws {
        var scene = try MatterScene<Decision>()
        scene.existing = [Goal.stream(of: "growth")]
        guard case .object(var declaration) = Self.declaration else { return }
        declaration["goals"] = ["growth"]
        declaration["requests"] = ["R-7"]
        declaration["due"] = "2025-12-31T10:00:00Z"
        try scene.when(.coordinator, "declare", .object(declaration))
        #expect(scene.state.status == "under_way")
        try scene.when(.executive, "drop", ["reason": "The market has changed"])
        try scene.expectFit()
    }

    @Test("A change is a sign of life") func amending() throws {
        var scene = try declared()
        scene.pass(days: 3)
        scene.refused(.unchanged, .executive, "amend", ["title": "Key customers first"])
        let changes: JSONValue = [
            "title": "Customers first", "content": "All of them", "departments": ["operations"], "due": "2025-12-31T10:00:00Z",
        ]
        try scene.when(.executive, "amend", changes)
        #expect(scene.state.parties == [Party(department: "operations")])
        #expect(scene.state.lastSign == scene.now)
        scene.refused(.dueInPast, .executive, "amend", ["due": "2025-03-01T01:00:00Z"])
        // What is overdue can still be worded anew.
        scene.pass(days: 365)
        try scene.when(.executive, "amend", ["title": "Customers first, still"])
        try scene.expectFit()
    }

    @Test("It may be dropped, for a reason") func dropping() throws {
        var scene = try declared()
        scene.refused(.emptyText, .executive, "drop", ["reason": " "])
        try scene.when(.coordinator, "drop", ["reason": "The market has changed"])
        #expect(scene.state.status == "dropped")
        #expect(scene.state.outcome == "The market has changed")
        #expect(scene.allowed(.executive).isEmpty)
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Decision>()
        scene.refused(.notExecutive, .customersHead, "declare", Self.declaration)
        try scene.when(.executive, "declare", Self.declaration)
        let carriers = ["link", "note-progress", "unlink"]
        for speaker in [.customer, .customersHead, .performer, .performersHead] as [Conversation.Speaker] {
            #expect(scene.allowed(speaker) == carriers, "\(speaker)")
        }
        for speaker in [.executive, .coordinator] as [Conversation.Speaker] {
            #expect(scene.allowed(speaker) == ["amend", "carry-out", "drop"] + carriers, "\(speaker)")
        }
        #expect(scene.allowed(.receiver).isEmpty)
        #expect(scene.allowed(.system).isEmpty)
        scene.refused(.notInvolved, .receiver, "note-progress", ["note": "We too"])
        scene.refused(.notExecutive, .customersHead, "carry-out", ["outcome": "Done"])
    }

    @Test(
        "What it names must be there and make sense",
        arguments: [
            ("departments", [], .invalidValue), ("departments", ["nowhere"], .unknownDepartment), ("title", "", .emptyText),
            ("content", "", .emptyText), ("due", "2025-03-01T01:00:00Z", .dueInPast), ("goals", ["none"], .unknownMatter),
        ] as [(String, JSONValue, Rejection.Code)]) func names(field: String, value: JSONValue, code: Rejection.Code) throws
    {
        var scene = try MatterScene<Decision>()
        guard case .object(var declaration) = Self.declaration else { return }
        declaration[field] = value
        scene.refused(code, .executive, "declare", .object(declaration))
    }
}
