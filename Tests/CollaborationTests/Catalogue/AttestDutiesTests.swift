import Foundation
import Testing

@testable import Collaboration

@Suite("Attesting one's duties") struct AttestDutiesTests {
    private static let attest = CatalogueCommand.attestDuties(.init())

    private func assigned() throws -> CatalogueScene {
        var scene = try CatalogueScene()
        try scene.when(
            .assignRaci(.init(service: "shipping", responsible: ["operator"], accountable: "ops-head", informed: ["seller"])))
        return scene
    }

    @Test("The event says for which posts and which services, from all the posts that are held") func attesting() throws {
        var scene = try assigned()
        try scene.given(.assignPost(.init(member: "chen", post: "seller")))
        try scene.when(Self.attest, by: scene.actor("chen", "operator"))
        let shipping = ServiceVersion(service: "shipping", version: 2)
        let duties = [
            Duty(service: shipping, post: "operator", role: .responsible), Duty(service: shipping, post: "seller", role: .informed),
        ]
        #expect(
            scene.events.last
                == .dutiesAttested(
                    .init(
                        member: "chen", quarter: Quarter(rawValue: "2025-Q1"),
                        posts: [Party(department: "operations", post: "operator"), Party(department: "sales", post: "seller")],
                        duties: duties)))
        #expect(scene.state.attestations["chen"] == .init(quarter: Quarter(rawValue: "2025-Q1"), at: scene.now, duties: duties))
    }

    @Test("Once a quarter, and in the next one again") func quarters() throws {
        var scene = try assigned()
        let chen = scene.actor("chen", "operator")
        try scene.when(Self.attest, by: chen)
        scene.refused(.alreadyAttested, about: "2025-Q1", Self.attest, by: chen)
        scene.now += 30 * 86_400
        try scene.when(Self.attest, by: chen)
        #expect(scene.state.attestations["chen"]?.quarter.rawValue == "2025-Q2")
    }

    @Test("Who has no duties has nothing to attest") func none() throws {
        var scene = try assigned()
        scene.refused(.noDuties, Self.attest, by: scene.actor("sun", "storeman"))
    }

    @Test("Only holders of posts attest, for themselves; auditors change nothing") func rights() throws {
        var scene = try assigned()
        scene.refused(.forbidden, Self.attest, by: .system)
        scene.refused(.forbidden, Self.attest, by: Actor(kind: .member, member: "gao", roles: [.administrator]))
        try scene.given(.grantRole(.init(member: "chen", role: .auditor)))
        scene.refused(.forbidden, Self.attest, by: scene.actor("chen", "operator"))
        try scene.when(Self.attest, by: scene.actor("zhao", "ops-head"))
    }

    @Test(
        "Quarters begin and end at midnight in UTC",
        arguments: [
            (1_735_689_599, "2024-Q4"), (1_735_689_600, "2025-Q1"), (1_743_465_599, "2025-Q1"), (1_743_465_600, "2025-Q2"),
            (1_751_328_000, "2025-Q3"), (1_767_225_599, "2025-Q4"),
        ])
    func boundaries(time: TimeInterval, quarter: String) {
        #expect(Quarter(containing: Date(timeIntervalSince1970: time)).rawValue == quarter)
    }
}
