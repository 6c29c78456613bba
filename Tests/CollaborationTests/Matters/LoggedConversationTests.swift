import EventLog
import Testing

@testable import Collaboration

@Suite("Logged conversations") struct LoggedConversationTests {
    private func log(_ more: [String: JSONValue] = [:]) -> JSONValue {
        let plain: [String: JSONValue] = [
            "title": "Late pumps", "other": ["department": "operations"], "channel": "face_to_face", "at": "2025-03-02T01:00:00Z",
            "participants": ["wang", "chen"], "outcome": "Pumps are tested on Mondays",
        ]
        return .object(plain.merging(more) { $1 })
    }

    private let promise: [String: JSONValue] = [
        "request": "R-12", "blocker": "poor_communication", "followUp": "Send the test plan", "followUpDue": "2025-03-05T01:00:00Z",
    ]

    private func logged(_ more: [String: JSONValue] = [:]) throws -> MatterScene<LoggedConversation> {
        var scene = try MatterScene<LoggedConversation>()
        try scene.when(.customer, "log", log(more))
        return scene
    }

    @Test("What one side logs the other confirms") func confirming() throws {
        var scene = try logged()
        #expect(scene.state.status == "logged")
        scene.refused(.notYourTurn, .customersHead, "confirm")
        scene.refused(.unknownItem, .customer, "follow-up", ["note": "Sent"])
        try scene.when(.performersHead, "confirm")
        #expect(scene.state.status == "confirmed")
        scene.refused(.matterClosed, .performer, "confirm")
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("The other side may say in its own words what it heard, and so in turn until both agree") func correcting() throws {
        var scene = try logged()
        scene.refused(.unchanged, .performer, "correct", ["outcome": "Pumps are tested on Mondays "])
        try scene.when(.performer, "correct", ["outcome": "Pumps are tested on Mondays when parts are there"])
        #expect(scene.state.status == "corrected")
        scene.refused(.notYourTurn, .performer, "confirm")
        try scene.when(.customer, "correct", ["outcome": "On Mondays; operations orders parts a week before"])
        try scene.when(.performer, "confirm")
        #expect(scene.state.accounts.map(\.side.department) == ["sales", "operations", "sales"])
        #expect(scene.state.status == "confirmed")
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("A follow-up that was promised keeps a conversation open", arguments: [false, true]) func followingUp(early: Bool) throws {
        var scene = try logged(promise)
        if early { try scene.when(.performer, "follow-up", ["note": "Sent"]) }
        if early { scene.refused(.alreadySettled, .performer, "follow-up", ["note": "Sent again"]) }
        try scene.when(.performer, "confirm")
        #expect(scene.state.status == (early ? "confirmed" : "following_up"))
        if !early { scene.refused(.alreadyConfirmed, .customer, "withdraw", ["reason": "R"]) }
        if !early { scene.refused(.alreadyConfirmed, .performer, "confirm") }
        if !early { try scene.when(.customer, "follow-up", ["note": "Got it"]) }
        #expect(scene.state.status == "confirmed")
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("Both sides and coordinators read it; others do not") func reading() throws {
        let scene = try logged()
        #expect(scene.mayRead(.customersHead) && scene.mayRead(.performer) && scene.mayRead(.coordinator))
        #expect(!scene.mayRead(.receiver))
    }

    @Test("Who logged it may withdraw it until it is confirmed") func withdrawing() throws {
        var scene = try logged()
        try scene.when(.customer, "withdraw", ["reason": "Logged twice"])
        #expect(scene.state.status == "withdrawn")
        try scene.expectFit()
    }

    @Test("What it names must be there, and both sides must have taken part") func names() throws {
        var scene = try MatterScene<LoggedConversation>()
        func refused(_ code: Rejection.Code, _ more: [String: JSONValue]) { scene.refused(code, .customer, "log", log(more)) }
        refused(.unknownDepartment, ["other": ["department": "nowhere"]])
        refused(.unknownPost, ["other": ["department": "operations", "post": "seller"]])
        refused(.sameParty, ["other": ["department": "sales", "post": "sales-head"]])
        refused(.notInvolved, ["own": ["department": "sales", "post": "sales-head"]])
        refused(.notDueYet, ["at": "2025-03-04T01:00:00Z"])
        refused(.unknownMember, ["participants": ["nobody", "wang"]])
        refused(.invalidValue, ["participants": ["wang", "lin"]])
        refused(.emptyText, ["followUpDue": "2025-03-05T01:00:00Z"])
        refused(.dueInPast, ["followUp": "F", "followUpDue": "2025-03-01T01:00:00Z"])
        refused(.emptyText, ["outcome": " "])
        try scene.when(
            .customer, "log",
            log([
                "own": ["department": "sales", "post": "seller"], "other": ["department": "sales", "post": "sales-head"],
                "participants": ["wang", "lin"],
            ]))
        try scene.when(.customersHead, "confirm")
        try scene.expectFit()
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<LoggedConversation>()
        scene.refused(.forbidden, .system, "log", log())
        try scene.when(.customer, "log", log(promise))
        for verb in ["confirm", "correct", "follow-up"] {
            let body: JSONValue = ["confirm": [:], "correct": ["outcome": "O"], "follow-up": ["note": "N"]][verb] ?? [:]
            scene.refused(.notInvolved, .receiver, verb, body)
            scene.refused(.notInvolved, .coordinator, verb, body)
        }
        scene.refused(.forbidden, .customersHead, "withdraw", ["reason": "R"])
    }
}
