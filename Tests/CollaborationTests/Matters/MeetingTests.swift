import EventLog
import Foundation
import Testing

@testable import Collaboration

@Suite("Meetings") struct MeetingTests {
    private let plan: JSONValue = ["title": "Sales and operations", "departments": ["sales", "operations"], "cadenceDays": 14]
    private let call: JSONValue = ["at": "2025-03-10T01:00:00Z", "requests": ["R-12"], "topics": ["Staffing in May"]]
    private let hold: JSONValue = ["minutes": "Parts come on Friday", "attended": ["wang", "zhao"]]
    private let action: JSONValue = ["what": "Order parts", "assignee": "chen", "due": "2025-03-14T01:00:00Z", "request": "R-12"]

    private func planned() throws -> MatterScene<Meeting> {
        var scene = try MatterScene<Meeting>()
        try scene.when(.customersHead, "plan", plan)
        return scene
    }

    private func held() throws -> MatterScene<Meeting> {
        var scene = try planned()
        try scene.when(.customer, "call", call)
        scene.pass(days: 8)
        try scene.when(.performer, "hold", hold)
        return scene
    }

    @Test("A sitting is called with an agenda and held with minutes, and the next one is due after the cadence") func sittings() throws {
        var scene = try planned()
        #expect(scene.state.status == "planned")
        #expect(scene.state.next == scene.now + 14 * 86_400)
        scene.refused(.notCalled, .customer, "hold", hold)
        try scene.when(.customer, "call", call)
        #expect(scene.state.status == "called")
        #expect(scene.state.called?.agenda.map(\.request?.description) == ["R-12", nil])
        scene.refused(.notDueYet, .customer, "hold", hold)
        scene.pass(days: 8)
        try scene.when(.performer, "hold", hold)
        #expect(scene.state.status == "planned")
        #expect(scene.state.sittings.first?.absent == [])
        #expect(scene.state.next == scene.state.sittings[0].at + 14 * 86_400)
        #expect(scene.state.tally == MeetingTally(held: 1, heldInTime: 1))
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("A sitting held late breaks the cadence, and a department from which nobody came is told of") func lateness() throws {
        var scene = try held()
        try scene.when(.coordinator, "call", ["at": "2025-03-25T01:00:00Z", "topics": ["Parts"]])
        scene.pass(days: 20)
        try scene.when(.coordinator, "hold", ["minutes": "Few came", "attended": ["wang"], "at": "2025-03-25T02:00:00Z"])
        #expect(scene.state.sittings.last?.absent == ["operations"])
        #expect(scene.state.tally == MeetingTally(held: 2, heldInTime: 1))
        try scene.when(.coordinator, "call", ["at": "2025-04-25T01:00:00Z", "topics": ["Parts"]])
        scene.refused(.invalidValue, .customer, "hold", ["minutes": "…", "attended": ["wang"], "at": "2025-03-24T02:00:00Z"])
        try scene.expectFit()
    }

    @Test("A sitting can be called anew") func calling() throws {
        var scene = try planned()
        scene.refused(.dueInPast, .customer, "call", ["at": "2025-03-01T01:00:00Z", "topics": ["Parts"]])
        scene.refused(.emptyText, .customer, "call", ["at": "2025-03-10T01:00:00Z"])
        scene.refused(.emptyText, .customer, "call", ["at": "2025-03-10T01:00:00Z", "topics": [" "]])
        try scene.when(.customer, "call", call)
        scene.refused(.unchanged, .performer, "call", call)
        try scene.when(.performer, "call", ["at": "2025-03-11T01:00:00Z", "topics": ["Parts"]])
        #expect(scene.state.called?.agenda.count == 1)
        try scene.expectFit()
    }

    @Test("Action items are done or dropped once") func actions() throws {
        var scene = try planned()
        scene.refused(.notCalled, .customer, "assign", action)
        scene = try held()
        scene.refused(.unknownMember, .customer, "assign", ["what": "W", "assignee": "nobody", "due": "2025-03-14T01:00:00Z"])
        scene.refused(.notInvolved, .customer, "assign", ["what": "W", "assignee": "sun", "due": "2025-03-14T01:00:00Z"])
        scene.refused(.dueInPast, .customer, "assign", ["what": "W", "assignee": "chen", "due": "2025-03-04T01:00:00Z"])
        for _ in 1...3 { try scene.when(.customer, "assign", action) }
        scene.refused(.unknownItem, .customer, "settle", ["item": 4, "result": "done"])
        scene.refused(.emptyText, .customer, "settle", ["item": 2, "result": "dropped"])
        try scene.when(.performer, "settle", ["item": 1, "result": "done"])
        scene.refused(.alreadySettled, .performer, "settle", ["item": 1, "result": "done"])
        try scene.when(.performer, "settle", ["item": 2, "result": "dropped", "note": "Not needed"])
        scene.refused(.openItems, .customersHead, "end", ["reason": "Project over"])
        scene.pass(days: 10)
        try scene.when(.coordinator, "settle", ["item": 3, "result": "done", "note": "Late"])
        #expect(scene.state.tally == MeetingTally(held: 1, heldInTime: 1, assigned: 3, done: 2, doneInTime: 1, dropped: 1))
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("A new cadence counts from the last sitting; after the end nothing moves") func amending() throws {
        var scene = try planned()
        scene.refused(.unchanged, .customersHead, "amend")
        let first = scene.state.next
        try scene.when(.customersHead, "amend", ["cadenceDays": 21])
        #expect(scene.state.next == first)
        scene = try held()
        try scene.when(.performersHead, "amend", ["cadenceDays": 7, "departments": ["sales", "operations", "depot"]])
        #expect(scene.state.next == scene.state.sittings[0].at + 7 * 86_400)
        try scene.when(.customersHead, "end", ["reason": "Project over"])
        #expect(scene.state.status == "ended")
        scene.refused(.matterClosed, .customersHead, "call", call)
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("What it names must be there") func names() throws {
        var scene = try MatterScene<Meeting>()
        func plan(_ departments: JSONValue, _ days: JSONValue) -> JSONValue {
            ["title": "T", "departments": departments, "cadenceDays": days]
        }
        scene.refused(.invalidValue, .customersHead, "plan", plan(["sales"], 7))
        scene.refused(.unknownDepartment, .customersHead, "plan", plan(["sales", "nowhere"], 7))
        scene.refused(.invalidValue, .customersHead, "plan", plan(["sales", "sales"], 7))
        scene.refused(.invalidValue, .customersHead, "plan", plan(["sales", "operations"], 0))
        scene.refused(
            .dueInPast, .customersHead, "plan",
            ["title": "T", "departments": ["sales", "depot"], "cadenceDays": 7, "first": "2025-01-01T00:00:00Z"])
        scene = try planned()
        try scene.when(.customer, "call", call)
        scene.pass(days: 8)
        scene.refused(.unknownMember, .customer, "hold", ["minutes": "M", "attended": ["nobody"]])
        scene.refused(.invalidValue, .customer, "hold", ["minutes": "M", "attended": []])
        scene.refused(.invalidValue, .customer, "hold", ["minutes": "M", "attended": ["wang", "wang"]])
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Meeting>()
        scene.refused(.notHead, .customer, "plan", plan)
        try scene.when(.coordinator, "plan", plan)
        scene.refused(.notHead, .customer, "amend", ["title": "T"])
        scene.refused(.notInvolved, .receiver, "call", call)
        scene.refused(.notInvolved, .receiver, "hold", hold)
        scene.refused(.notInvolved, .receiver, "assign", action)
        scene.refused(.notInvolved, .receiver, "settle", ["item": 1, "result": "done"])
        scene.refused(.notHead, .performer, "end", ["reason": "R"])
        try scene.when(.coordinator, "amend", ["title": "T"])
        try scene.when(.coordinator, "call", call)
        try scene.when(.coordinator, "assign", action)
        try scene.when(.customer, "settle", ["item": 1, "result": "done"])
        try scene.when(.coordinator, "end", ["reason": "R"])
    }
}
