import EventLog
import FoundationEssentials
import Testing

@testable import Collaboration

@Suite("Capacities") struct CapacityTests {
    private func declared() throws -> MatterScene<Capacity> {
        var scene = try MatterScene<Capacity>("operations")
        try scene.when(.performersHead, "declare", ["hoursPerWeek": 120, "basis": "Six people, four hours a day"])
        return scene
    }

    @Test("What is declared holds from now on, or from the date that was said") func declaring() throws {
        let scene = try declared()
        #expect(scene.state.status == "declared")
        #expect(scene.state.title == "operations")
        #expect(scene.state.hoursPerWeek(at: scene.now) == 120)
        #expect(scene.state.hoursPerWeek(at: scene.now - 1) == nil)
        try scene.expectFit()
        var later = try MatterScene<Capacity>("sales")
        try later.when(.customersHead, "declare", ["hoursPerWeek": 40, "from": "2025-04-01T00:00:00Z"])
        #expect(later.state.hoursPerWeek(at: later.now) == nil)
        later.pass(days: 40)
        #expect(later.state.hoursPerWeek(at: later.now) == 40)
        try later.expectFit()
    }

    @Test("A revision holds from its date on, whatever was to hold later; the history stays") func revising() throws {
        var scene = try declared()
        let start = scene.now
        scene.refused(.unchanged, .performersHead, "revise", ["hoursPerWeek": 120, "reason": "None"])
        try scene.when(.performersHead, "revise", ["hoursPerWeek": 60, "from": "2025-07-01T00:00:00Z", "reason": "Holidays"])
        #expect(scene.state.hoursPerWeek(at: scene.now) == 120)
        scene.pass(days: 30)
        // The same as now, but not the same as what was to come.
        try scene.when(.performersHead, "revise", ["hoursPerWeek": 120, "reason": "No holidays"])
        #expect(scene.state.steps.map(\.hoursPerWeek) == [120, 120])
        scene.pass(days: 30)
        try scene.when(.performersHead, "revise", ["hoursPerWeek": 0, "reason": "Stock-taking"])
        #expect(scene.state.hoursPerWeek(at: scene.now) == 0)
        #expect(scene.state.hoursPerWeek(at: start) == 120)
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("What is withdrawn can be declared anew by revising it") func withdrawing() throws {
        var scene = try declared()
        scene.pass(days: 7)
        scene.refused(.emptyText, .performersHead, "withdraw", ["reason": ""])
        try scene.when(.performersHead, "withdraw", ["reason": "We are reckoning anew"])
        #expect(scene.state.status == "withdrawn")
        #expect(scene.state.hoursPerWeek(at: scene.now) == nil)
        #expect(scene.state.hoursPerWeek(at: scene.now - 1) == 120)
        scene.refused(.notInForce, .performersHead, "withdraw", ["reason": "Again"])
        scene.refused(.matterExists, .performersHead, "declare", ["hoursPerWeek": 100])
        scene.pass(days: 7)
        try scene.when(.performersHead, "revise", ["hoursPerWeek": 100, "reason": "Reckoned"])
        #expect(scene.state.status == "declared")
        try scene.expectFit()
        try scene.expectWorded()
    }

    @Test("What makes no sense is refused", arguments: ["declare", "revise"]) func sense(verb: String) throws {
        var scene = try MatterScene<Capacity>("operations")
        if verb == "revise" { scene = try declared() }
        func body(_ changes: [String: JSONValue]) -> JSONValue {
            let whole: [String: JSONValue] = verb == "revise" ? ["hoursPerWeek": 90, "reason": "Why not"] : ["hoursPerWeek": 90]
            return .object(whole.merging(changes) { $1 })
        }
        scene.refused(.invalidValue, .performersHead, verb, body(["hoursPerWeek": -1]))
        scene.refused(.invalidValue, .performersHead, verb, body(["hoursPerWeek": 100_001]))
        scene.refused(.dueInPast, .performersHead, verb, body(["from": "2025-03-01T00:00:00Z"]))
        scene.refused(.emptyText, .performersHead, verb, body([verb == "revise" ? "reason" : "basis": " "]))
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Capacity>("operations")
        for speaker in [.performer, .customersHead, .executive, .coordinator] as [Conversation.Speaker] {
            scene.refused(.notHead, speaker, "declare", ["hoursPerWeek": 120])
        }
        var nowhere = try MatterScene<Capacity>("nowhere")
        nowhere.refused(.unknownDepartment, .performersHead, "declare", ["hoursPerWeek": 120])
        scene = try declared()
        #expect(scene.allowed(.performersHead) == ["revise", "withdraw"])
        #expect(scene.allowed(.coordinator) == ["withdraw"])
        for speaker in [.customer, .customersHead, .performer, .receiver, .executive, .system] as [Conversation.Speaker] {
            #expect(scene.allowed(speaker).isEmpty, "\(speaker)")
        }
        scene.refused(.notHead, .coordinator, "revise", ["hoursPerWeek": 1, "reason": "For them"])
        try scene.when(.coordinator, "withdraw", ["reason": "The department is no more"])
    }
}
