import EventLog
import Testing

@testable import Collaboration

@Suite("Suggestions") struct SuggestionTests {
    private let suggestion: JSONValue = [
        "title": "Labels", "to": ["department": "operations"], "proposal": "Print labels before packing", "request": "R-12",
    ]
    private let plan: JSONValue = ["plan": "A printer at the line", "due": "2025-03-20T01:00:00Z"]

    private func made() throws -> MatterScene<Suggestion> {
        var scene = try MatterScene<Suggestion>()
        try scene.when(.customer, "make", suggestion)
        return scene
    }

    @Test("You said, we did") func doing() throws {
        var scene = try made()
        #expect(scene.state.status == "made")
        try scene.when(.performer, "acknowledge", ["note": "We look into it"])
        #expect(scene.state.status == "acknowledged")
        scene.refused(.alreadyAcknowledged, .performer, "acknowledge")
        scene.refused(.notInForce, .performer, "finish", ["action": "Done"])
        scene.refused(.dueInPast, .performersHead, "adopt", ["plan": "P", "due": "2025-03-01T01:00:00Z"])
        try scene.when(.performersHead, "adopt", plan)
        #expect(scene.state.status == "adopted")
        scene.refused(.alreadySettled, .performersHead, "adopt", plan)
        scene.refused(.alreadySettled, .performersHead, "decline", ["reason": "R"])
        scene.refused(.alreadySettled, .customer, "withdraw", ["reason": "R"])
        try scene.when(.performer, "finish", ["action": "A printer stands at the line"])
        #expect(scene.state.status == "done")
        scene.refused(.matterClosed, .receiver, "support")
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("An answer needs no acknowledgement before it, and adoption no date") func answering() throws {
        var scene = try made()
        try scene.when(.performersHead, "adopt", ["plan": "A printer at the line"])
        scene.refused(.alreadyAcknowledged, .performer, "acknowledge")
        try scene.when(.performer, "finish", ["action": "A printer stands at the line"])
        try scene.expectFit()
    }

    @Test("It may be declined with a reason, or withdrawn") func declining() throws {
        var scene = try made()
        scene.refused(.emptyText, .performersHead, "decline", ["reason": " "])
        try scene.when(.performersHead, "decline", ["reason": "No room at the line"])
        #expect(scene.state.status == "declined")
        #expect(scene.state.ending?.reason == "No room at the line")
        try scene.expectFit()
        try scene.expectWorded()
        scene = try made()
        try scene.when(.customer, "withdraw", ["reason": "Found labels"])
        #expect(scene.state.status == "withdrawn")
        try scene.expectFit()
    }

    @Test("One that is made anonymously has no maker") func anonymous() throws {
        var scene = try MatterScene<Suggestion>()
        let feedback: JSONValue = [
            "title": "Labels", "to": ["department": "operations"], "proposal": "Answer the telephone", "anonymous": true,
        ]
        try scene.when(.customer, "make", feedback)
        #expect(scene.state.opener == nil)
        let written = try scene.events[0].encodePayload().canonical
        #expect(!written.contains("wang"))
        scene.refused(.forbidden, .customer, "withdraw", ["reason": "R"])
        try scene.expectFit()
    }

    @Test("Others lend it support, once each") func supporting() throws {
        var scene = try made()
        scene.refused(.forOneself, .customer, "support")
        try scene.when(.customersHead, "support")
        try scene.when(.receiver, "support")
        scene.refused(.alreadySupported, .receiver, "support")
        #expect(scene.state.supporters == ["lin", "sun"])
        try scene.expectFit()
    }

    @Test("What it names must be there") func names() throws {
        var scene = try MatterScene<Suggestion>()
        scene.refused(.unknownDepartment, .customer, "make", ["title": "T", "to": ["department": "nowhere"], "proposal": "P"])
        scene.refused(
            .unknownPost, .customer, "make", ["title": "T", "to": ["department": "depot", "post": "seller"], "proposal": "P"])
        scene.refused(.emptyText, .customer, "make", ["title": "T", "to": ["department": "depot"], "proposal": ""])
        try scene.when(.customer, "make", ["title": "T", "to": ["department": "depot", "post": "storeman"], "proposal": "P"])
        try scene.when(.receiver, "acknowledge")
        try scene.expectFit()
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Suggestion>()
        scene.refused(.forbidden, .system, "make", suggestion)
        try scene.when(.customer, "make", suggestion)
        scene.refused(.forbidden, .system, "support")
        scene.refused(.notInvolved, .customer, "acknowledge")
        scene.refused(.notHead, .performer, "adopt", plan)
        scene.refused(.notHead, .customersHead, "decline", ["reason": "R"])
        scene.refused(.notInvolved, .customer, "finish", ["action": "A"])
        scene.refused(.forbidden, .performersHead, "withdraw", ["reason": "R"])
    }
}
