import EventLog
import FoundationEssentials
import Testing

@testable import Collaboration

@Suite("Trainings") struct TrainingTests {
    private static let offer: JSONValue = [
        "title": "At the sand table", "content": "To promise and to listen", "form": "sand_table", "departments": ["sales", "operations"],
        "levels": ["staff", "middle"], "begins": "2025-03-10T01:00:00Z", "places": 2,
    ]

    private func offered() throws -> MatterScene<Training> {
        var scene = try MatterScene<Training>()
        try scene.when(.customersHead, "offer", Self.offer)
        return scene
    }

    @Test("Members enrol, complete it with a score, and it is closed") func life() throws {
        var scene = try offered()
        #expect(scene.state.status == "offered")
        #expect(scene.state.parties == [Party(department: "sales"), Party(department: "operations")])
        try scene.when(.customer, "enrol")
        try scene.when(.performer, "enrol")
        scene.refused(.notDueYet, .customersHead, "complete", ["member": "wang", "score": 86])
        scene.pass(days: 8)
        scene.refused(.invalidValue, .customersHead, "complete", ["member": "wang", "score": 101])
        scene.refused(.notTakingPart, .customersHead, "complete", ["member": "lin"])
        try scene.when(.customersHead, "complete", ["member": "wang", "score": 86])
        #expect(scene.state.members["wang"]?.completedAt == scene.now)
        // The score is for those who may read the log.
        #expect((scene.events.last?.payload as? TrainingCompleted)?.score == 86)
        #expect(scene.state.members["wang"]?.level == .staff)
        scene.refused(.alreadyDone, .customersHead, "complete", ["member": "wang"])
        scene.refused(.alreadyDone, .customer, "cancel-place")
        try scene.when(.coordinator, "complete", ["member": "chen"])
        scene.refused(.emptyText, .customersHead, "close", ["summary": ""])
        try scene.when(.customersHead, "close", ["summary": "More time to talk it over"])
        #expect(scene.state.status == "closed")
        scene.refused(.matterClosed, .performersHead, "enrol")
        try scene.expectFit()
        try scene.expectWorded(besides: ["wang", "chen"])
    }

    @Test("It is for whom it is for, once each, as long as there are places") func enrolling() throws {
        var scene = try offered()
        scene.refused(.notAddressed, .receiver, "enrol")
        scene.refused(.notAddressed, .executive, "enrol")
        scene.refused(.unknownMember, .coordinator, "enrol", ["member": "nobody"])
        try scene.when(.customer, "enrol")
        scene.refused(.alreadyTakingPart, .customer, "enrol")
        try scene.when(.performer, "enrol")
        scene.refused(.noPlaceLeft, .performersHead, "enrol")
        try scene.when(.performer, "cancel-place", ["reason": "Away that day"])
        scene.refused(.notTakingPart, .performer, "cancel-place")
        try scene.when(.performersHead, "enrol")
        try scene.expectFit()
    }

    @Test("With no departments and levels it is for everybody") func everybody() throws {
        var scene = try MatterScene<Training>()
        try scene.when(.coordinator, "offer", ["title": "Listening", "content": "To restate a need", "form": "workshop"])
        try scene.when(.receiver, "enrol")
        try scene.when(.executive, "enrol")
        try scene.when(.coordinator, "complete", ["member": "gao"])
        #expect(scene.state.members.count == 2)
        try scene.expectFit()
    }

    @Test("Heads speak for their own members; who offers it and coordinators for all") func speaking() throws {
        var scene = try offered()
        scene.refused(.notHead, .customer, "enrol", ["member": "lin"])
        scene.refused(.notHead, .performersHead, "enrol", ["member": "wang"])
        try scene.when(.performersHead, "enrol", ["member": "chen"])
        // The head of sales offers it.
        try scene.when(.customersHead, "cancel-place", ["member": "chen"])
        try scene.when(.coordinator, "enrol", ["member": "chen"])
        scene.refused(.notHead, .customer, "cancel-place", ["member": "chen"])
        scene.refused(.emptyText, .performersHead, "cancel-place", ["member": "chen", "reason": ""])
        try scene.when(.performersHead, "cancel-place", ["member": "chen", "reason": "Needed here"])
        #expect(scene.state.members.isEmpty)
        try scene.expectFit()
    }

    @Test("What is offered may change; places that are taken stay") func amending() throws {
        var scene = try offered()
        try scene.when(.customer, "enrol")
        try scene.when(.performer, "enrol")
        scene.refused(.unchanged, .customersHead, "amend", ["places": 2])
        scene.refused(.noPlaceLeft, .customersHead, "amend", ["places": 1])
        scene.refused(.dueInPast, .customersHead, "amend", ["begins": "2025-03-01T01:00:00Z"])
        let changes: JSONValue = [
            "title": "Sand table", "content": "To promise", "departments": ["operations"], "levels": [],
            "begins": "2025-03-11T01:00:00Z", "places": 3,
        ]
        try scene.when(.customersHead, "amend", changes)
        #expect(scene.state.members.keys.contains("wang"))
        scene.refused(.notAddressed, .customersHead, "enrol")
        try scene.when(.performersHead, "enrol")
        try scene.expectFit()
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Training>()
        scene.refused(.notHead, .customer, "offer", Self.offer)
        try scene.when(.performersHead, "offer", Self.offer)
        let all = ["amend", "cancel-place", "close", "complete", "enrol"]
        #expect(scene.allowed(.performersHead) == all)
        #expect(scene.allowed(.coordinator) == all)
        for speaker in [.customer, .customersHead, .performer, .receiver, .executive] as [Conversation.Speaker] {
            #expect(scene.allowed(speaker) == ["cancel-place", "enrol"], "\(speaker)")
        }
        #expect(scene.allowed(.system).isEmpty)
        for (verb, body) in [
            ("amend", ["places": 9]), ("complete", ["member": "wang"]), ("close", ["summary": "Done"]),
        ] as [(String, JSONValue)] {
            scene.refused(.notCoordinator, .customersHead, verb, body)
        }
    }

    @Test(
        "What it names must be there and make sense",
        arguments: [
            ("title", "", .emptyText), ("content", "", .emptyText), ("departments", ["nowhere"], .unknownDepartment),
            ("levels", ["staff", "staff"], .invalidValue), ("begins", "2025-03-01T01:00:00Z", .dueInPast), ("places", 0, .invalidValue),
        ] as [(String, JSONValue, Rejection.Code)]) func names(field: String, value: JSONValue, code: Rejection.Code) throws
    {
        var scene = try MatterScene<Training>()
        guard case .object(var offer) = Self.offer else { return }
        offer[field] = value
        scene.refused(code, .customersHead, "offer", .object(offer))
    }
}
