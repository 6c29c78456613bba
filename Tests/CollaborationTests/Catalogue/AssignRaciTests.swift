import Foundation
import Testing

@testable import Collaboration

@Suite("Saying who answers for a service") struct AssignRaciTests {
    private static func assign(
        _ service: ServiceID = "shipping", responsible: [PostID] = ["operator"], accountable: PostID = "ops-head",
        consulted: [PostID]? = nil, informed: [PostID]? = nil
    ) -> CatalogueCommand {
        .assignRaci(
            .init(service: service, responsible: responsible, accountable: accountable, consulted: consulted, informed: informed))
    }

    @Test("It makes a new version of the service, and the event says what held before") func versions() throws {
        var scene = try CatalogueScene()
        try scene.when(Self.assign())
        try scene.when(Self.assign(consulted: ["storeman"], informed: ["seller"]))
        let definition = try #require(scene.state.services["shipping"]?.definition)
        #expect(scene.state.services["shipping"]?.version == 3)
        #expect(
            scene.events.last
                == .raciAssigned(
                    .init(
                        service: .init(service: "shipping", version: 3), definition: definition,
                        raci: .init(responsible: ["operator"], accountable: "ops-head", consulted: ["storeman"], informed: ["seller"]),
                        previous: .init(responsible: ["operator"], accountable: "ops-head"))))
    }

    @Test("It stays when the service is revised, and when it is retired nobody has duties in it") func stays() throws {
        var scene = try CatalogueScene()
        try scene.when(Self.assign())
        try scene.when(.reviseService(.init(service: "shipping", targetMinutes: 60)))
        #expect(
            scene.state.duties(of: ["ops-head", "operator"]) == [
                .init(service: .init(service: "shipping", version: 3), post: "operator", role: .responsible),
                .init(service: .init(service: "shipping", version: 3), post: "ops-head", role: .accountable),
            ])
        try scene.when(.retireService(.init(service: "shipping")))
        #expect(scene.state.services["shipping"]?.raci?.accountable == "ops-head")
        #expect(scene.state.duties(of: ["ops-head", "operator"]).isEmpty)
        scene.refused(.serviceInactive, about: "shipping", Self.assign(informed: ["seller"]))
    }

    @Test("Who answers for a service may do the work as well; otherwise every post has one role, and somebody does the work")
    func roles() throws {
        var scene = try CatalogueScene()
        for (field, command) in [
            ("responsible", Self.assign(responsible: [])), ("responsible", Self.assign(responsible: ["operator", "operator"])),
            ("consulted", Self.assign(consulted: ["operator"])), ("consulted", Self.assign(consulted: ["ops-head"])),
            ("informed", Self.assign(consulted: ["seller"], informed: ["seller"])),
        ] {
            scene.refused(.invalidValue, about: field, command)
        }
        try scene.when(Self.assign(responsible: ["ops-head", "operator"]))
        #expect(scene.state.services["shipping"]?.raci?.roles(of: "ops-head") == [.responsible, .accountable])
        scene.refused(.unchanged, Self.assign(responsible: ["operator", "ops-head"]))
    }

    @Test("A department answers with its own posts; whom it asks and tells may be anybody there is") func posts() throws {
        var scene = try CatalogueScene()
        scene.refused(.unknownService, about: "nothing", Self.assign("nothing"))
        scene.refused(.postNotInDepartment, about: "seller", Self.assign(responsible: ["seller"]))
        scene.refused(.postNotInDepartment, about: "sales-head", Self.assign(accountable: "sales-head"))
        scene.refused(.unknownPost, about: "nobody", Self.assign(accountable: "nobody"))
        scene.refused(.unknownPost, about: "nobody", Self.assign(informed: ["nobody"]))
    }

    @Test("Heads do it for their own department, of a merged one its successor's") func rights() throws {
        var scene = try CatalogueScene()
        scene.refused(.forbidden, Self.assign(), by: scene.actor("lin", "sales-head"))
        scene.refused(.forbidden, Self.assign(), by: scene.actor("chen", "operator"))
        try scene.when(Self.assign(), by: scene.actor("zhao", "ops-head"))
        try scene.given(
            .mergeDepartment(.init(department: "operations", into: "depot")), .appointHead(.init(department: "depot", post: "storeman")))
        try scene.when(Self.assign(accountable: "storeman"), by: scene.actor("sun", "storeman"))
        #expect(scene.state.services["shipping"]?.definition.department == "depot")
    }

    @Test("A service is owned while somebody holds the accountable post") func ownership() throws {
        var scene = try CatalogueScene()
        func isOwned() -> Bool? { scene.state.isOwned("shipping", in: scene.organisation, at: scene.now) }
        #expect(isOwned() == false)
        try scene.when(Self.assign())
        #expect(isOwned() == true)
        scene.now += 60
        try scene.given(.endAssignment(.init(member: "zhao", post: "ops-head")))
        #expect(isOwned() == false)
        try scene.when(.retireService(.init(service: "shipping")))
        #expect(isOwned() == nil)
    }
}
