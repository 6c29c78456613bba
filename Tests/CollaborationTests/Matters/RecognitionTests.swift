import EventLog
import Testing

@testable import Collaboration

@Suite("Recognitions") struct RecognitionTests {
    private func thanks(_ more: [String: JSONValue]) -> JSONValue {
        .object(["title": "Pumps a day early", "request": "R-12"].merging(more) { $1 })
    }

    @Test("Thanks to a member are tied to a request and count in a month") func thankingMember() throws {
        var scene = try MatterScene<Recognition>()
        try scene.when(.customer, "give", thanks(["member": "chen", "text": "Thank you"]))
        #expect(scene.state.status == "given")
        #expect(scene.state.month.description == "2025-03")
        #expect(scene.state.parties == [Party(department: "operations", post: "operator")])
        scene.refused(.notReceiver, .performersHead, "acknowledge")
        try scene.when(.performer, "acknowledge", ["reply": "Gladly"])
        #expect(scene.state.status == "acknowledged")
        scene.refused(.alreadyAcknowledged, .performer, "acknowledge")
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("The month is that of UTC") func month() throws {
        var scene = try MatterScene<Recognition>()
        // Half past six on the first of April in Shanghai is still March in UTC.
        scene.pass(days: 29 - 2.5 / 24)
        try scene.when(.customer, "give", thanks(["member": "chen"]))
        #expect(scene.state.month.description == "2025-03")
        scene = try MatterScene<Recognition>()
        scene.pass(days: 29)
        try scene.when(.customer, "give", thanks(["member": "chen"]))
        #expect(scene.state.month.description == "2025-04")
    }

    @Test("Thanks to a department may be acknowledged by any of it, and revoked by a coordinator") func thankingParty() throws {
        var scene = try MatterScene<Recognition>()
        try scene.when(.customer, "give", thanks(["party": ["department": "operations"]]))
        try scene.when(.performer, "acknowledge")
        try scene.when(.coordinator, "revoke", ["reason": "It was the depot"])
        #expect(scene.state.status == "revoked")
        scene.refused(.matterClosed, .coordinator, "revoke", ["reason": "R"])
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("Nobody thanks themselves") func oneself() throws {
        var scene = try MatterScene<Recognition>()
        scene.refused(.forOneself, .customer, "give", thanks(["member": "wang"]))
        scene.refused(.forOneself, .customer, "give", thanks(["party": ["department": "sales", "post": "seller"]]))
        scene.refused(.forOneself, .customer, "give", thanks(["party": ["department": "sales"]]))
        try scene.when(.customer, "give", thanks(["party": ["department": "sales", "post": "sales-head"]]))
        try scene.expectFit()
    }

    @Test("It goes to one member or one party, which must be there") func names() throws {
        var scene = try MatterScene<Recognition>()
        scene.refused(.invalidValue, .customer, "give", thanks([:]))
        scene.refused(.invalidValue, .customer, "give", thanks(["member": "chen", "party": ["department": "depot"]]))
        scene.refused(.unknownMember, .customer, "give", thanks(["member": "nobody"]))
        scene.refused(.unknownDepartment, .customer, "give", thanks(["party": ["department": "nowhere"]]))
        scene.refused(.emptyText, .customer, "give", thanks(["title": "", "member": "chen"]))
    }

    @Test("They rest on an accepted request in which those who are thanked have a side") func evidence() throws {
        var scene = try MatterScene<Recognition>()
        scene.refused(.notEvidence, .customer, "give", thanks(["party": ["department": "depot"]]))
        var open = try Conversation()
        try open.reach("FUL")
        scene.request = open.state
        scene.refused(.notEvidence, .customer, "give", thanks(["member": "chen"]))
        scene.request = nil
        scene.refused(.unknownRequest, .customer, "give", thanks(["member": "chen"]))
    }

    @Test("Five a month, and no more") func capped() throws {
        var scene = try MatterScene<Recognition>()
        scene.spent = 5
        scene.refused(.quotaSpent, .customer, "give", thanks(["member": "chen"]))
        scene.spent = 4
        try scene.when(.customer, "give", thanks(["member": "chen"]))
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Recognition>()
        scene.refused(.forbidden, .system, "give", thanks(["member": "chen"]))
        try scene.when(.customer, "give", thanks(["member": "chen"]))
        scene.refused(.notInvolved, .receiver, "acknowledge")
        scene.refused(.notCoordinator, .customer, "revoke", ["reason": "R"])
    }
}
