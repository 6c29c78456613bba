import EventLog
import Testing

@testable import Collaboration

@Suite("Offers of help") struct HelpOfferTests {
    private func offer(_ more: [String: JSONValue] = [:]) -> JSONValue {
        let plain: [String: JSONValue] = ["title": "Stocktaking", "other": ["department": "operations"], "what": "Two people on Friday"]
        return .object(plain.merging(more) { $1 })
    }

    private func offered(_ more: [String: JSONValue] = [:]) throws -> MatterScene<HelpOffer> {
        var scene = try MatterScene<HelpOffer>()
        try scene.when(.customer, "offer", offer(more))
        return scene
    }

    @Test("Help is taken up and ends with thanks") func helping() throws {
        var scene = try offered(["until": "2025-03-07T01:00:00Z"])
        #expect(scene.state.status == "offered")
        scene.refused(.notInForce, .performer, "finish", ["thanks": "T"])
        try scene.when(.performer, "take-up", ["note": "At eight"])
        #expect(scene.state.status == "taken_up")
        scene.refused(.alreadySettled, .performer, "take-up")
        scene.refused(.alreadySettled, .performer, "decline")
        scene.refused(.alreadySettled, .customer, "withdraw", ["reason": "R"])
        try scene.when(.performersHead, "finish", ["thanks": "We were done by noon"])
        #expect(scene.state.status == "finished")
        scene.refused(.matterClosed, .performer, "finish", ["thanks": "T"])
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("An offer may be declined without a word, lapse, or be withdrawn") func ending() throws {
        var scene = try offered(["until": "2025-03-07T01:00:00Z"])
        scene.pass(days: 5)
        scene.refused(.windowElapsed, .performer, "take-up")
        try scene.when(.performer, "decline")
        #expect(scene.state.status == "declined")
        try scene.expectFit()
        scene = try offered()
        scene.pass(days: 50)
        try scene.when(.performer, "decline", ["reason": "We have enough people"])
        try scene.expectFit()
        scene = try offered()
        try scene.when(.customer, "withdraw", ["reason": "Ill"])
        #expect(scene.state.status == "withdrawn")
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("What it names must be there") func names() throws {
        var scene = try MatterScene<HelpOffer>()
        scene.refused(.sameParty, .customer, "offer", offer(["other": ["department": "sales"]]))
        scene.refused(.unknownDepartment, .customer, "offer", offer(["other": ["department": "nowhere"]]))
        scene.refused(.notInvolved, .customer, "offer", offer(["own": ["department": "depot"]]))
        scene.refused(.dueInPast, .customer, "offer", offer(["until": "2025-03-01T01:00:00Z"]))
        scene.refused(.emptyText, .customer, "offer", offer(["what": ""]))
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<HelpOffer>()
        scene.refused(.forbidden, .system, "offer", offer())
        try scene.when(.customer, "offer", offer())
        for (verb, body) in [("take-up", [:]), ("decline", [:]), ("finish", ["thanks": "T"])] as [(String, JSONValue)] {
            scene.refused(.notInvolved, .receiver, verb, body)
            scene.refused(.notReceiver, .customer, verb, body)
        }
        scene.refused(.forbidden, .performer, "withdraw", ["reason": "R"])
        scene.refused(.forbidden, .customersHead, "withdraw", ["reason": "R"])
    }
}
