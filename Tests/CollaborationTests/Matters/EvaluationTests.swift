import EventLog
import FoundationEssentials
import Testing

@testable import Collaboration

@Suite("Evaluations") struct EvaluationTests {
    private let opening: JSONValue = [
        "title": "First half", "departments": ["sales", "operations"], "from": "2025-01-01T00:00:00Z", "to": "2025-07-01T00:00:00Z",
    ]
    private let finding: JSONValue = [
        "expected": "Answers within two days", "happened": "Four days", "cause": "No capacity figures", "change": "Share them on Mondays",
    ]
    private let proposal: JSONValue = ["action": "Share capacity on Mondays", "department": "operations", "finding": 1]
    private let adoption: JSONValue = ["improvement": 1, "owner": "chen", "due": "2025-04-01T00:00:00Z"]
    private let completion: JSONValue = ["improvement": 1, "evidence": "Four tables so far"]

    private func verification(_ outcome: String, in cycle: String = "second-half") -> JSONValue {
        ["improvement": 1, "outcome": .string(outcome), "seen": "A day and a half", "cycle": .string(cycle)]
    }

    private func opened() throws -> MatterScene<Evaluation> {
        var scene = try MatterScene<Evaluation>()
        scene.existing = [Evaluation.stream(of: "second-half"), Evaluation.stream(of: "matter")]
        try scene.when(.coordinator, "open", opening)
        return scene
    }

    /// With one improvement, proposed to operations.
    private func proposed() throws -> MatterScene<Evaluation> {
        var scene = try opened()
        try scene.when(.customer, "note", finding)
        try scene.when(.customer, "propose", proposal)
        return scene
    }

    private func finished() throws -> MatterScene<Evaluation> {
        var scene = try proposed()
        try scene.when(.performersHead, "adopt", adoption)
        try scene.when(.performer, "finish", completion)
        return scene
    }

    @Test("From the finding to what was seen of the improvement in the next round, with all instants") func life() throws {
        var scene = try proposed()
        let start = scene.now
        scene.pass(days: 1)
        try scene.when(.coordinator, "close", ["summary": "Answers are slow"])
        #expect(scene.state.status == "closed")
        try scene.when(.performersHead, "adopt", adoption)
        #expect(scene.state.status == "improving")
        scene.pass(days: 10)
        try scene.when(.performer, "finish", completion)
        #expect(scene.state.status == "improving")
        scene.pass(days: 100)
        try scene.when(.coordinator, "verify", verification("verified"))
        #expect(scene.state.status == "closed")
        let improvement = try #require(scene.state.improvements.first)
        #expect(improvement.proposedAt == start)
        #expect(improvement.adoptedAt == start + 86_400)
        #expect(improvement.finishedAt == start + 11 * 86_400)
        #expect(improvement.verifications.map(\.at) == [start + 111 * 86_400])
        #expect(improvement.verifications.map(\.verifier) == ["kim"])
        try scene.expectFit()
    }

    @Test("What has not worked is done again, and looked at again") func failing() throws {
        var scene = try finished()
        try scene.when(.coordinator, "verify", verification("not_verified"))
        #expect(scene.state.improvements[0].step == .adopted)
        scene.refused(.notDone, .coordinator, "verify", verification("verified"))
        scene.pass(days: 60)
        try scene.when(.performersHead, "finish", completion)
        try scene.when(.coordinator, "verify", verification("verified"))
        #expect(scene.state.improvements[0].verifications.map(\.outcome) == [.notVerified, .verified])
        scene.refused(.alreadyVerified, .coordinator, "verify", verification("verified"))
        scene.refused(.alreadyDone, .performer, "finish", completion)
        scene.refused(.alreadyDone, .performersHead, "adopt", adoption)
        try scene.expectFit()
    }

    @Test("Until it is done an improvement may get another owner or date; it was adopted the first time") func adoptingAgain() throws {
        var scene = try proposed()
        let first = scene.now
        try scene.when(.performersHead, "adopt", adoption)
        scene.refused(.unchanged, .performersHead, "adopt", adoption)
        scene.pass(days: 1)
        try scene.when(.performersHead, "adopt", ["improvement": 1, "owner": "zhao", "due": "2025-05-01T00:00:00Z"])
        #expect(scene.state.improvements[0].owner == "zhao")
        #expect(scene.state.improvements[0].adoptedAt == first)
        scene.refused(.notOwner, .performer, "finish", completion)
        try scene.expectFit()
    }

    @Test("After the closing nothing is noted, and still proposed") func closing() throws {
        var scene = try opened()
        try scene.when(.coordinator, "note", finding)
        try scene.when(.coordinator, "close", ["summary": "Answers are slow"])
        scene.refused(.matterClosed, .coordinator, "close", ["summary": "Again"])
        scene.refused(.matterClosed, .customer, "note", finding)
        try scene.when(.coordinator, "propose", proposal)
        #expect(scene.state.status == "closed")
        try scene.expectFit()
    }

    @Test("An improvement takes its steps in their order") func order() throws {
        var scene = try proposed()
        scene.refused(.notAdopted, .performer, "finish", completion)
        scene.refused(.notDone, .coordinator, "verify", verification("verified"))
        try scene.when(.performersHead, "adopt", adoption)
        scene.refused(.notDone, .coordinator, "verify", verification("verified"))
    }

    @Test("What is named must be there, and dates make sense") func names() throws {
        var scene = try MatterScene<Evaluation>()
        func with(_ field: String, _ value: JSONValue) -> JSONValue {
            guard case .object(var members) = opening else { return opening }
            members[field] = value
            return .object(members)
        }
        scene.refused(.unknownDepartment, .coordinator, "open", with("departments", ["nowhere"]))
        scene.refused(.invalidValue, .coordinator, "open", with("departments", []))
        scene.refused(.invalidValue, .coordinator, "open", with("departments", ["sales", "sales"]))
        scene.refused(.endedBeforeBegun, .coordinator, "open", with("to", "2025-01-01T00:00:00Z"))
        scene.refused(.emptyText, .coordinator, "open", with("title", " "))
        scene.refused(.unknownMatter, .coordinator, "open", with("previous", "earlier"))
        scene.existing = [Evaluation.stream(of: "earlier")]
        try scene.when(.coordinator, "open", with("previous", "earlier"))
        #expect(scene.state.previous == "earlier")
        scene.refused(.unknownItem, .customer, "propose", proposal)
        scene.refused(.unknownDepartment, .customer, "propose", ["action": "A", "department": "nowhere"])
        scene.refused(.invalidValue, .customer, "propose", ["action": "A", "department": "depot"])
        scene.refused(.unknownItem, .performersHead, "adopt", adoption)
        try scene.when(.customer, "propose", ["action": "A", "department": "operations"])
        scene.refused(.unknownMember, .performersHead, "adopt", ["improvement": 1, "owner": "nobody", "due": "2025-04-01T00:00:00Z"])
        scene.refused(.dueInPast, .performersHead, "adopt", ["improvement": 1, "owner": "chen", "due": "2025-03-01T00:00:00Z"])
        scene.refused(.unknownItem, .performer, "finish", ["improvement": 0, "evidence": "E"])
        try scene.expectFit()
    }

    @Test("An improvement is verified in another evaluation, and by somebody else than its owner") func verifying() throws {
        var scene = try finished()
        scene.refused(.invalidValue, .coordinator, "verify", verification("verified", in: "matter"))
        scene.refused(.unknownMatter, .coordinator, "verify", verification("verified", in: "nothing"))
        var own = try proposed()
        try own.when(.performersHead, "adopt", ["improvement": 1, "owner": "kim", "due": "2025-04-01T00:00:00Z"])
        try own.when(.coordinator, "finish", completion)
        own.refused(.ownWork, .coordinator, "verify", verification("verified"))
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Evaluation>()
        scene.refused(.notCoordinator, .customersHead, "open", opening)
        scene = try opened()
        scene.refused(.notInvolved, .receiver, "note", finding)
        try scene.when(.coordinator, "note", finding)
        try scene.when(.customer, "note", finding)
        scene.refused(.notInvolved, .receiver, "propose", proposal)
        try scene.when(.coordinator, "propose", proposal)
        try scene.when(.performer, "propose", proposal)
        scene.refused(.notHead, .performer, "adopt", adoption)
        scene.refused(.notHead, .customersHead, "adopt", adoption)
        try scene.when(.performersHead, "adopt", adoption)
        scene.refused(.forbidden, .system, "finish", completion)
        scene.refused(.notOwner, .customersHead, "finish", completion)
        try scene.when(.performer, "finish", completion)
        scene.refused(.notCoordinator, .performersHead, "verify", verification("verified"))
        try scene.when(.coordinator, "verify", verification("verified"))
        scene.refused(.notCoordinator, .customersHead, "close", ["summary": "S"])
        try scene.when(.coordinator, "close", ["summary": "S"])
    }
}
