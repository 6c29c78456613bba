import EventLog
import Testing

@testable import Collaboration

@Suite("Mediations") struct MediationTests {
    private func ask(_ more: [String: JSONValue] = [:]) -> JSONValue {
        let plain: [String: JSONValue] = [
            "title": "Who tests the pumps", "other": ["department": "operations"], "request": "R-12", "blocker": "conflict_of_interest",
            "account": "Each waits for the other",
        ]
        return .object(plain.merging(more) { $1 })
    }

    private func mediated() throws -> MatterScene<Mediation> {
        var scene = try MatterScene<Mediation>()
        try scene.when(.customer, "ask", ask())
        try scene.when(.coordinator, "appoint", ["mediator": "sun"])
        return scene
    }

    @Test("It is settled when both sides agree to the mediator's terms") func settling() throws {
        var scene = try MatterScene<Mediation>()
        try scene.when(.customer, "ask", ask())
        #expect(scene.state.status == "asked_for")
        try scene.when(.coordinator, "appoint", ["mediator": "sun"])
        #expect(scene.state.status == "mediating")
        #expect(scene.state.parties.map(\.department) == ["sales", "operations", "depot"])
        try scene.when(.receiver, "note", ["reasons": ["unclear_agreement", "competing_targets"], "note": "Both want it done"])
        try scene.when(.receiver, "note", ["reasons": ["other"], "at": "2025-03-02T01:00:00Z"])
        scene.refused(.unknownItem, .customer, "agree")
        try scene.when(.receiver, "propose", ["terms": "Operations tests, sales orders in time"])
        #expect(scene.state.status == "proposed")
        try scene.when(.customer, "agree")
        scene.refused(.alreadySigned, .customersHead, "agree")
        try scene.when(.performer, "agree")
        #expect(scene.state.status == "settled")
        scene.refused(.matterClosed, .coordinator, "appoint", ["mediator": "kim"])
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("Both sides and coordinators read it, and the mediator once appointed; others do not") func reading() throws {
        var scene = try MatterScene<Mediation>()
        try scene.when(.customer, "ask", ask())
        #expect(scene.mayRead(.customer) && scene.mayRead(.performersHead) && scene.mayRead(.coordinator))
        #expect(!scene.mayRead(.receiver))
        try scene.when(.coordinator, "appoint", ["mediator": "sun"])
        #expect(scene.mayRead(.receiver))
    }

    @Test("New terms ask both sides anew") func proposing() throws {
        var scene = try mediated()
        try scene.when(.receiver, "propose", ["terms": "Operations tests"])
        try scene.when(.customer, "agree")
        scene.refused(.unchanged, .receiver, "propose", ["terms": "Operations tests"])
        try scene.when(.receiver, "propose", ["terms": "Both test"])
        #expect(scene.state.settlement?.revision == 2)
        #expect(scene.state.settlement?.agreed == [])
        try scene.when(.performer, "agree")
        #expect(scene.state.status == "proposed")
        try scene.expectFit()
    }

    @Test("A mediator is of neither side") func neutrality() throws {
        var scene = try MatterScene<Mediation>()
        try scene.when(.performersHead, "ask", ask(["other": ["department": "sales", "post": "seller"]]))
        scene.refused(.unknownMember, .coordinator, "appoint", ["mediator": "nobody"])
        scene.refused(.notNeutral, .coordinator, "appoint", ["mediator": "chen"])
        scene.refused(.notNeutral, .coordinator, "appoint", ["mediator": "lin"])
        try scene.when(.coordinator, "appoint", ["mediator": "kim"])
        scene.refused(.unchanged, .coordinator, "appoint", ["mediator": "kim"])
        try scene.when(.coordinator, "note", ["reasons": ["past_experience"]])
        try scene.when(.coordinator, "propose", ["terms": "Both test"])
        try scene.when(.coordinator, "appoint", ["mediator": "sun"])
        scene.refused(.notMediator, .coordinator, "note", ["reasons": ["other"]])
        try scene.expectFit()
    }

    @Test("What cannot be settled goes to the head above both sides, or is withdrawn") func ending() throws {
        var scene = try mediated()
        try scene.when(.performer, "escalate", ["reason": "No common ground"])
        #expect(scene.state.status == "escalated")
        #expect(scene.state.superior == "director")
        try scene.expectFit()
        try scene.expectWorded()
        scene = try mediated()
        try scene.when(.customer, "withdraw", ["reason": "We found together"])
        #expect(scene.state.status == "withdrawn")
        try scene.expectFit()
    }

    @Test("What it names must be there") func names() throws {
        var scene = try MatterScene<Mediation>()
        func refused(_ code: Rejection.Code, _ speaker: Conversation.Speaker, _ more: [String: JSONValue]) {
            scene.refused(code, speaker, "ask", ask(more))
        }
        refused(.sameParty, .customer, ["other": ["department": "sales"]])
        refused(.unknownDepartment, .customer, ["other": ["department": "nowhere"]])
        refused(.notInvolved, .customer, ["own": ["department": "depot"]])
        refused(.unknownPost, .coordinator, ["own": ["department": "depot", "post": "seller"]])
        refused(.emptyText, .customer, ["account": ""])
        try scene.when(.coordinator, "ask", ask(["own": ["department": "depot"]]))
        #expect(scene.state.sides.map(\.department) == ["depot", "operations"])
        scene = try mediated()
        scene.refused(.invalidValue, .receiver, "note", ["reasons": []])
        scene.refused(.invalidValue, .receiver, "note", ["reasons": ["other", "other"]])
        scene.refused(.notDueYet, .receiver, "note", ["reasons": ["other"], "at": "2026-01-01T00:00:00Z"])
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Mediation>()
        scene.refused(.notCoordinator, .system, "ask", ask())
        try scene.when(.customer, "ask", ask())
        scene.refused(.notCoordinator, .customersHead, "appoint", ["mediator": "sun"])
        scene.refused(.notInvolved, .receiver, "note", ["reasons": ["other"]])
        scene.refused(.notMediator, .customer, "note", ["reasons": ["other"]])
        scene.refused(.notInvolved, .receiver, "propose", ["terms": "T"])
        scene.refused(.notMediator, .customer, "propose", ["terms": "T"])
        scene.refused(.notInvolved, .receiver, "agree")
        scene.refused(.notInvolved, .receiver, "escalate", ["reason": "R"])
        scene.refused(.notCoordinator, .performer, "withdraw", ["reason": "R"])
        try scene.when(.coordinator, "appoint", ["mediator": "sun"])
        try scene.when(.receiver, "propose", ["terms": "T"])
        scene.refused(.notInvolved, .receiver, "agree")
        try scene.when(.coordinator, "escalate", ["reason": "R"])
        scene = try mediated()
        try scene.when(.coordinator, "withdraw", ["reason": "R"])
    }
}
