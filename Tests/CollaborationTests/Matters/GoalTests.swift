import EventLog
import Testing

@testable import Collaboration

@Suite("Goals") struct GoalTests {
    private let proposal: JSONValue = ["title": "Ship on time", "outcome": "95 % by the promised day", "owners": ["sales", "operations"]]

    private func proposed() throws -> MatterScene<Goal> {
        var scene = try MatterScene<Goal>()
        try scene.when(.customersHead, "propose", proposal)
        return scene
    }

    @Test("A goal is in force when the head of every owner has signed it") func signing() throws {
        var scene = try proposed()
        #expect(scene.state.status == "proposed")
        try scene.when(.customersHead, "sign")
        scene.refused(.alreadySigned, .customersHead, "sign")
        #expect(scene.state.status == "proposed")
        try scene.when(.performersHead, "sign")
        #expect(scene.state.status == "in_force")
        try scene.expectFit()
    }

    @Test("A change asks for all signatures anew") func amending() throws {
        var scene = try proposed()
        try scene.when(.customersHead, "sign")
        try scene.when(.performersHead, "sign")
        scene.refused(.unchanged, .performersHead, "amend")
        try scene.when(.performersHead, "amend", ["outcome": "97 % by the promised day"])
        #expect(scene.state.status == "proposed")
        #expect(scene.state.revision == 2)
        #expect(scene.state.signatures.isEmpty)
        try scene.expectFit()
    }

    @Test("What nobody signed cannot be reached, only abandoned; after the end nothing moves") func closing() throws {
        var scene = try proposed()
        scene.refused(.notInForce, .customersHead, "close", ["result": "reached", "learned": "Nothing"])
        try scene.when(.customersHead, "close", ["result": "abandoned", "learned": "Too early"])
        #expect(scene.state.status == "abandoned")
        #expect(scene.allowed(.performersHead).isEmpty)
        try scene.expectWorded(besides: ["sales", "operations"])
        scene.refused(.matterClosed, .performersHead, "sign")
        scene.refused(.matterClosed, .performersHead, "amend", ["title": "Later"])
        try scene.expectFit()
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Goal>()
        scene.refused(.notHead, .customer, "propose", proposal)
        try scene.when(.coordinator, "propose", proposal)
        scene.refused(.notHead, .customer, "sign")
        scene.refused(.notHead, .coordinator, "sign")
    }

    @Test("What it names must be there") func names() throws {
        var scene = try MatterScene<Goal>()
        scene.refused(.unknownDepartment, .customersHead, "propose", ["title": "T", "outcome": "O", "owners": ["nowhere"]])
        scene.refused(.unknownMatter, .customersHead, "propose", ["title": "T", "outcome": "O", "owners": ["sales"], "parent": "none"])
        scene.existing = [Goal.stream(of: "growth")]
        try scene.when(.customersHead, "propose", ["title": "T", "outcome": "O", "owners": ["sales"], "parent": "growth"])
        #expect(scene.state.parent == "growth")
        try scene.expectFit()
    }
}
