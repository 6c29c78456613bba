import EventLog
import FoundationEssentials
import Testing

@testable import Collaboration

@Suite("Communication protocols") struct CommunicationProtocolTests {
    private static let publication: JSONValue = [
        "supplier": ["department": "operations"], "customer": ["department": "sales"], "title": "How to reach operations",
        "channel": "chat", "address": "Operations desk", "responseMinutes": 120, "calendar": "cal-a",
        "ladder": [["post": "ops-head", "afterDays": 1], ["post": "director", "afterDays": 2]], "reviewDue": "2025-06-02T01:00:00Z",
    ]

    private func published() throws -> MatterScene<CommunicationProtocol> {
        var scene = try MatterScene<CommunicationProtocol>()
        try scene.when(.performersHead, "publish", Self.publication)
        return scene
    }

    @Test("It holds from its publication on, and the customer's head takes note once") func acknowledging() throws {
        var scene = try published()
        #expect(scene.state.status == "published")
        #expect(scene.state.terms?.ladder.map(\.post) == ["ops-head", "director"])
        scene.refused(.notYourTurn, .performersHead, "acknowledge")
        scene.pass(days: 1)
        try scene.when(.customersHead, "acknowledge")
        #expect(scene.state.status == "acknowledged")
        #expect(scene.state.acknowledgedAt == scene.state.publishedAt.map { $0 + 86_400 })
        scene.refused(.alreadySigned, .customersHead, "acknowledge")
        try scene.expectFit()
    }

    @Test("A revision is the supplier's, and is to be taken note of anew") func revising() throws {
        var scene = try published()
        try scene.when(.customersHead, "acknowledge")
        scene.refused(.unchanged, .performersHead, "revise", ["responseMinutes": 120])
        scene.refused(.notHead, .customersHead, "revise", ["responseMinutes": 60])
        scene.pass(days: 30)
        try scene.when(.performersHead, "revise", ["channel": "service"])
        #expect(scene.state.status == "published")
        #expect(scene.state.version == 2)
        #expect(scene.state.publishedAt == scene.now)
        // The old address was one on the old channel.
        #expect(scene.state.terms?.address == nil)
        let changes: JSONValue = [
            "title": "Reaching us", "address": "Dock", "responseMinutes": 60, "calendar": "cal-a",
            "ladder": [["post": "ops-head", "afterDays": 0]], "reviewDue": "2025-09-01T01:00:00Z",
        ]
        try scene.when(.performersHead, "revise", changes)
        #expect(scene.state.terms?.ladder.count == 1)
        scene.refused(.unchanged, .performersHead, "revise", ["title": " Reaching us "])
        scene.refused(.dueInPast, .performersHead, "revise", ["reviewDue": "2025-03-01T01:00:00Z"])
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("A review says what was due when, and sets the next date") func reviewing() throws {
        var scene = try published()
        scene.refused(.dueInPast, .customersHead, "review", ["findings": "Kept", "next": "2025-03-01T01:00:00Z"])
        scene.refused(.emptyText, .customersHead, "review", ["findings": "", "next": "2025-09-01T01:00:00Z"])
        try scene.when(.customersHead, "review", ["findings": "The phone is quicker", "next": "2025-09-01T01:00:00Z"])
        #expect(scene.state.reviews.map(\.next) == [scene.state.terms?.reviewDue])
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("It is withdrawn for a reason, and then nothing moves") func withdrawing() throws {
        var scene = try published()
        scene.refused(.notHead, .customersHead, "withdraw", ["reason": "We never liked it"])
        try scene.when(.performersHead, "withdraw", ["reason": "The service desk takes over"])
        #expect(scene.state.status == "withdrawn")
        #expect(scene.allowed(.performersHead).isEmpty)
        scene.refused(.matterClosed, .customersHead, "acknowledge")
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<CommunicationProtocol>()
        for speaker in [.performer, .coordinator, .customersHead, .executive] as [Conversation.Speaker] {
            scene.refused(.notHead, speaker, "publish", Self.publication)
        }
        try scene.when(.performersHead, "publish", Self.publication)
        for head in [.customersHead, .performersHead] as [Conversation.Speaker] {
            #expect(scene.allowed(head) == ["acknowledge", "review", "revise", "withdraw"])
        }
        #expect(scene.allowed(.coordinator) == ["review", "withdraw"])
        for speaker in [.customer, .performer, .receiver, .executive, .system] as [Conversation.Speaker] {
            #expect(scene.allowed(speaker).isEmpty, "\(speaker)")
        }
        scene.refused(.notHead, .coordinator, "acknowledge")
        try scene.when(.coordinator, "withdraw", ["reason": "The department is no more"])
    }

    @Test(
        "What it names must be there and make sense",
        arguments: [
            ("customer", ["department": "nowhere"], .unknownDepartment), ("customer", ["department": "operations"], .sameDepartment),
            ("supplier", ["department": "operations", "post": "seller"], .unknownPost), ("title", "", .emptyText),
            ("address", " ", .emptyText), ("responseMinutes", 0, .invalidValue), ("calendar", "moon", .unknownCalendar),
            ("ladder", [], .invalidValue), ("ladder", [["post": "king", "afterDays": 1]], .unknownPost),
            ("ladder", [["post": "director", "afterDays": -1]], .invalidValue),
            ("ladder", [["post": "director", "afterDays": 1], ["post": "director", "afterDays": 2]], .invalidValue),
            ("reviewDue", "2025-03-01T01:00:00Z", .dueInPast),
        ] as [(String, JSONValue, Rejection.Code)]) func names(field: String, value: JSONValue, code: Rejection.Code) throws
    {
        var scene = try MatterScene<CommunicationProtocol>()
        guard case .object(var publication) = Self.publication else { return }
        publication[field] = value
        scene.refused(code, .performersHead, "publish", .object(publication))
    }
}
