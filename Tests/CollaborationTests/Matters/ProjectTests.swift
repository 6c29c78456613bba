import EventLog
import FoundationEssentials
import Testing

@testable import Collaboration

@Suite("Projects") struct ProjectTests {
    private static let opening: JSONValue = [
        "title": "Ship on time", "purpose": "Halve the late deliveries", "owners": ["sales", "operations"],
    ]
    private static let pilot: JSONValue = ["milestone": "pilot", "title": "The pilot runs", "due": "2025-04-01T01:00:00Z"]

    private func opened(owners: JSONValue = ["sales", "operations"]) throws -> MatterScene<Project> {
        var scene = try MatterScene<Project>()
        try scene.when(.customersHead, "open", ["title": "Ship on time", "purpose": "Halve the late deliveries", "owners": owners])
        return scene
    }

    private func underWay() throws -> MatterScene<Project> {
        var scene = try opened()
        scene.pass(days: 1)
        try scene.when(.performersHead, "join")
        return scene
    }

    @Test("It is under way once the head of every owner has joined; who opens it for their own department has") func joining() throws {
        var scene = try opened()
        #expect(scene.state.status == "opened")
        scene.refused(.alreadyTakingPart, .customersHead, "join")
        scene.pass(days: 1)
        try scene.when(.performersHead, "join")
        #expect(scene.state.status == "under_way")
        #expect(scene.state.startedAt == scene.now)
        #expect(Set(scene.state.joined.keys) == ["sales", "operations"])
        try scene.expectFit()
    }

    @Test("Milestones are set, moved and reached, each once") func milestones() throws {
        var scene = try opened()
        scene.refused(.notTakingPart, .performer, "set-milestone", Self.pilot)
        try scene.when(.customer, "set-milestone", Self.pilot)
        scene.refused(.unchanged, .customer, "set-milestone", Self.pilot)
        scene.refused(.notInForce, .customer, "reach-milestone", ["milestone": "pilot"])
        try scene.when(.performersHead, "join")
        scene.refused(
            .dueInPast, .performer, "set-milestone", ["milestone": "pilot", "title": "Later", "due": "2025-03-01T01:00:00Z"])
        scene.refused(.emptyText, .performer, "set-milestone", ["milestone": "pilot", "title": "", "due": "2025-05-01T01:00:00Z"])
        scene.pass(days: 10)
        try scene.when(
            .performer, "set-milestone", ["milestone": "pilot", "title": "The pilot runs", "due": "2025-05-01T01:00:00Z"])
        #expect(scene.state.milestones["pilot"]?.setAt == scene.now - 10 * 86_400)
        scene.refused(.unknownMatter, .performer, "reach-milestone", ["milestone": "moon"])
        scene.refused(.emptyText, .performer, "reach-milestone", ["milestone": "pilot", "evidence": ""])
        try scene.when(.performer, "reach-milestone", ["milestone": "pilot", "evidence": "Ten orders shipped"])
        #expect(scene.state.milestones["pilot"]?.reachedAt == scene.now)
        scene.refused(.alreadyDone, .performer, "reach-milestone", ["milestone": "pilot"])
        scene.refused(.alreadyDone, .performer, "set-milestone", Self.pilot)
        try scene.expectFit()
        try scene.expectWorded(besides: ["sales", "operations", "pilot"])
    }

    @Test("A further department may be invited while it is under way") func inviting() throws {
        var scene = try opened()
        scene.refused(.notTakingPart, .performersHead, "invite", ["department": "depot", "reason": "They keep the stock"])
        try scene.when(.performersHead, "join")
        scene.refused(.alreadyTakingPart, .performersHead, "invite", ["department": "sales", "reason": "They sell"])
        scene.refused(.unknownDepartment, .performersHead, "invite", ["department": "nowhere", "reason": "…"])
        try scene.when(.performersHead, "invite", ["department": "company", "reason": "We need a word from above"])
        #expect(scene.state.status == "under_way")
        try scene.when(.executive, "join")
        #expect(scene.state.joined.count == 3)
        try scene.expectFit()
    }

    @Test("A department may leave; when one remains the project is closed with it") func leaving() throws {
        var scene = try opened(owners: ["sales", "operations", "company"])
        try scene.when(.performersHead, "join")
        // The company never joined, and its leaving leaves nobody to wait for.
        try scene.when(.executive, "leave", ["reason": "Not ours"])
        #expect(scene.state.status == "under_way")
        #expect(scene.state.departures.map(\.department) == ["company"])
        scene.refused(.notHead, .executive, "leave", ["reason": "Again"])
        scene.refused(.emptyText, .performersHead, "leave", ["reason": ""])
        try scene.when(.performersHead, "leave", ["reason": "Our part is done"])
        #expect(scene.state.status == "abandoned")
        #expect(scene.state.owners == ["sales"])
        #expect(scene.types.suffix(2) == ["ProjectLeft", "ProjectClosed"])
        try scene.expectFit()
        try scene.expectWorded(besides: ["sales"])
    }

    @Test("It is closed with a result; what never got under way can only be abandoned") func closing() throws {
        var early = try opened()
        early.refused(.notTakingPart, .performersHead, "close", ["result": "abandoned", "learned": "Nothing"])
        early.refused(.notInForce, .customersHead, "close", ["result": "succeeded", "learned": "All"])
        try early.when(.customersHead, "close", ["result": "abandoned", "learned": "Too early"])
        #expect(early.state.status == "abandoned")
        try early.expectFit()
        var scene = try underWay()
        try scene.when(.customer, "set-milestone", Self.pilot)
        scene.refused(.emptyText, .customersHead, "close", ["result": "succeeded", "learned": " "])
        try scene.when(.customersHead, "close", ["result": "fell_short", "learned": "Meet daily"])
        #expect(scene.state.status == "fell_short")
        #expect(scene.state.closedAt == scene.now)
        scene.refused(.matterClosed, .performersHead, "leave", ["reason": "Late"])
        try scene.expectFit()
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Project>()
        scene.refused(.notHead, .customer, "open", Self.opening)
        try scene.when(.coordinator, "open", Self.opening)
        #expect(scene.state.joined.isEmpty)
        let members = ["reach-milestone", "set-milestone"]
        let heads = ["close", "invite", "join", "leave"] + members
        #expect(scene.allowed(.customersHead) == heads.sorted())
        #expect(scene.allowed(.performersHead) == heads.sorted())
        #expect(scene.allowed(.customer) == members)
        #expect(scene.allowed(.performer) == members)
        #expect(scene.allowed(.coordinator) == ["close", "invite", "reach-milestone", "set-milestone"])
        for speaker in [.receiver, .executive, .system] as [Conversation.Speaker] {
            #expect(scene.allowed(speaker).isEmpty, "\(speaker)")
        }
        scene.refused(.notHead, .customer, "join")
        scene.refused(.notHead, .coordinator, "leave", ["reason": "For them"])
        scene.refused(.notInvolved, .receiver, "set-milestone", Self.pilot)
        try scene.when(.coordinator, "set-milestone", Self.pilot)
        try scene.expectFit()
    }

    @Test(
        "What it names must be there",
        arguments: [
            ("owners", ["sales"], .invalidValue), ("owners", ["sales", "sales"], .invalidValue),
            ("owners", ["sales", "nowhere"], .unknownDepartment), ("lead", "nobody", .unknownMember), ("goal", "none", .unknownMatter),
            ("title", "", .emptyText), ("purpose", "", .emptyText),
        ] as [(String, JSONValue, Rejection.Code)]) func names(field: String, value: JSONValue, code: Rejection.Code) throws
    {
        var scene = try MatterScene<Project>()
        guard case .object(var opening) = Self.opening else { return }
        opening[field] = value
        scene.refused(code, .customersHead, "open", .object(opening))
    }

    @Test("It may have a lead and serve a goal") func lead() throws {
        var scene = try MatterScene<Project>()
        scene.existing = [Goal.stream(of: "growth")]
        guard case .object(var opening) = Self.opening else { return }
        opening["lead"] = "wang"
        opening["goal"] = "growth"
        try scene.when(.customersHead, "open", .object(opening))
        #expect(scene.state.lead == "wang")
        #expect(scene.state.goal == "growth")
        try scene.expectFit()
        try scene.expectWorded(besides: ["sales"])
    }
}
