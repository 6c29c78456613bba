import EventLog
import FoundationEssentials
import Testing

@testable import Collaboration

@Suite("Agreements") struct AgreementTests {
    private static let proposal: JSONValue = [
        "supplier": ["department": "operations"], "customer": ["department": "sales"], "title": "Shipping",
        "serves": "Ships on the day of the order", "needs": "Orders before noon", "answerMinutes": 60, "fulfilMinutes": 480,
        "calendar": "cal-a", "reviewDue": "2025-06-02T01:00:00Z",
    ]

    private func proposed() throws -> MatterScene<Agreement> {
        var scene = try MatterScene<Agreement>()
        try scene.when(.customersHead, "propose", Self.proposal)
        return scene
    }

    private func accepted() throws -> MatterScene<Agreement> {
        var scene = try proposed()
        scene.pass(days: 2)
        try scene.when(.performersHead, "accept")
        return scene
    }

    @Test("It holds once the head of the other side has accepted it, and says how long that took") func accepting() throws {
        var scene = try proposed()
        #expect(scene.state.status == "proposed")
        #expect(scene.state.parties == [Party(department: "operations"), Party(department: "sales")])
        scene.refused(.notYourTurn, .customersHead, "accept")
        scene.refused(.notInForce, .customersHead, "review", ["findings": "Fine", "next": "2025-09-01T01:00:00Z"])
        scene.pass(days: 2)
        try scene.when(.performersHead, "accept")
        #expect(scene.state.status == "in_force")
        #expect(scene.state.inForce?.terms.calendar == CalendarVersion(calendar: "cal-a", version: 1))
        let version = try #require(scene.state.inForce)
        #expect(version.acceptedAt == version.proposedAt + 2 * 86_400)
        scene.refused(.nothingProposed, .performersHead, "accept")
        scene.refused(.nothingProposed, .performersHead, "decline", ["reason": "Too late"])
        try scene.expectFit()
    }

    @Test("The other side may answer with other terms, and then the first has to accept") func negotiating() throws {
        var scene = try proposed()
        scene.refused(.unchanged, .performersHead, "amend", ["answerMinutes": 60, "title": " Shipping "])
        scene.refused(.invalidValue, .performersHead, "amend", ["fulfilMinutes": 30])
        scene.refused(.dueInPast, .performersHead, "amend", ["reviewDue": "2025-03-01T01:00:00Z"])
        try scene.when(.performersHead, "amend", ["answerMinutes": 120])
        #expect(scene.state.status == "proposed")
        scene.refused(.notYourTurn, .performersHead, "accept")
        try scene.when(.customersHead, "accept")
        #expect(scene.state.inForce?.number == 2)
        #expect(scene.state.inForce?.terms.answerMinutes == 120)
        try scene.expectFit()
    }

    @Test("What is in force holds until a next version is accepted, and goes on when that is declined") func amending() throws {
        var scene = try accepted()
        try scene.when(.customersHead, "amend", ["fulfilMinutes": 240, "calendar": "cal-a", "needs": "Orders before ten"])
        #expect(scene.state.status == "amendment_proposed")
        #expect(scene.state.inForce?.terms.fulfilMinutes == 480)
        try scene.when(.performersHead, "decline", ["reason": "Not with these people"])
        #expect(scene.state.status == "in_force")
        try scene.when(
            .performersHead, "amend",
            ["fulfilMinutes": 360, "title": "Shipping anew", "serves": "Ships", "reviewDue": "2025-07-01T01:00:00Z"])
        try scene.when(.customersHead, "accept")
        #expect(scene.state.inForce?.number == 3)
        #expect(scene.state.title == "Shipping anew")
        try scene.expectFit()
    }

    @Test("A first proposal that is declined is closed") func declining() throws {
        var scene = try proposed()
        scene.refused(.notYourTurn, .customersHead, "decline", ["reason": "Never mind"])
        scene.refused(.emptyText, .performersHead, "decline", ["reason": " "])
        try scene.when(.performersHead, "decline", ["reason": "Not ours to do"])
        #expect(scene.state.status == "declined")
        #expect(scene.state.reason == "Not ours to do")
        scene.refused(.matterClosed, .performersHead, "amend", ["title": "Later"])
        try scene.expectFit()
    }

    @Test("A review says what was due when, and sets the next date") func reviewing() throws {
        var scene = try accepted()
        scene.pass(days: 100)
        scene.refused(.dueInPast, .performersHead, "review", ["findings": "Kept", "next": "2025-06-03T01:00:00Z"])
        try scene.when(.coordinator, "review", ["findings": "Kept", "next": "2025-12-01T01:00:00Z"])
        let review = try #require(scene.state.reviews.first)
        #expect(review.heldAt > review.due)
        #expect(scene.state.inForce?.terms.reviewDue == review.next)
        try scene.expectWorded()
        // What is amended after that is judged by the new date.
        try scene.when(.customersHead, "amend", ["answerMinutes": 30])
        try scene.expectFit()
    }

    @Test("It ends for a reason, in force or not, and then nothing moves") func ending() throws {
        var scene = try accepted()
        try scene.when(.customersHead, "end", ["reason": "Bought elsewhere"])
        #expect(scene.state.status == "ended")
        #expect(scene.state.closedAt == scene.now)
        try scene.expectWorded()
        scene.refused(.matterClosed, .customersHead, "end", ["reason": "Again"])
        #expect(scene.allowed(.customersHead).isEmpty)
        try scene.expectFit()
        var early = try proposed()
        try early.when(.customersHead, "end", ["reason": "Not needed"])
        try early.expectFit()
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Agreement>()
        scene.refused(.notHead, .customer, "propose", Self.proposal)
        scene.refused(.notHead, .coordinator, "propose", Self.proposal)
        // A head, but of neither side.
        scene.refused(.notHead, .executive, "propose", Self.proposal)
        try scene.when(.performersHead, "propose", Self.proposal)
        let heads = ["accept", "amend", "decline", "end", "review"]
        #expect(scene.allowed(.customersHead) == heads)
        #expect(scene.allowed(.performersHead) == heads)
        #expect(scene.allowed(.coordinator) == ["end", "review"])
        for speaker in [.customer, .performer, .receiver, .executive, .system] as [Conversation.Speaker] {
            #expect(scene.allowed(speaker).isEmpty, "\(speaker)")
        }
        scene.refused(.notHead, .coordinator, "accept")
        try scene.when(.customersHead, "accept")
    }

    @Test(
        "What it names must be there and make sense",
        arguments: [
            ("supplier", ["department": "nowhere"], .unknownDepartment), ("supplier", ["department": "sales"], .sameDepartment),
            ("customer", ["department": "sales", "post": "operator"], .unknownPost), ("title", "", .emptyText),
            ("answerMinutes", 0, .invalidValue), ("fulfilMinutes", 59, .invalidValue), ("calendar", "moon", .unknownCalendar),
            ("reviewDue", "2025-03-01T01:00:00Z", .dueInPast),
        ] as [(String, JSONValue, Rejection.Code)]) func names(field: String, value: JSONValue, code: Rejection.Code) throws
    {
        var scene = try MatterScene<Agreement>()
        guard case .object(var proposal) = Self.proposal else { return }
        proposal[field] = value
        scene.refused(code, .customersHead, "propose", .object(proposal))
    }
}
