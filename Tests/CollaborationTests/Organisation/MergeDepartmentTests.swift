import Testing

@testable import Collaboration

@Suite("Merging a department into another") struct MergeDepartmentTests {
    private static let name = BilingualText(zh: "名", en: "Name")

    private static func merge(_ department: DepartmentID = "operations", into: DepartmentID = "depot") -> OrganisationCommand {
        .mergeDepartment(.init(department: department, into: into))
    }

    private func merged() throws -> OrganisationScene {
        var scene = try OrganisationScene()
        try scene.when(Self.merge())
        return scene
    }

    @Test("Posts and departments below go over; what is closed stays known, with its successor") func moves() throws {
        var scene = try OrganisationScene()
        try scene.when(.moveDepartment(.init(department: "sales", parent: "operations")))
        try scene.when(Self.merge())
        #expect(scene.state.posts["operator"]?.department == "depot" && scene.state.posts["ops-head"]?.department == "depot")
        #expect(scene.state.departments["sales"]?.parent == "depot")
        #expect(scene.state.departments["operations"]?.successor == "depot")
        #expect(scene.state.departments["operations"]?.head == nil)
        #expect(
            scene.events.last
                == .departmentsMerged(
                    .init(
                        department: "operations", name: Self.name, parent: "company", head: "ops-head", into: "depot",
                        successorName: Self.name, successorParent: "company",
                        posts: [
                            .init(post: "operator", name: Self.name, level: .staff),
                            .init(post: "ops-head", name: Self.name, level: .middle),
                        ], children: ["sales"])))
    }

    @Test("A closed department can be changed and used no more; whoever tries is told the successor") func closed() throws {
        var scene = try merged()
        try scene.when(.grantRole(.init(member: "kim", role: .administrator)))
        let commands: [OrganisationCommand] = [
            .renameDepartment(.init(department: "operations", name: .init(zh: "新", en: "New"))),
            .moveDepartment(.init(department: "operations")), .moveDepartment(.init(department: "sales", parent: "operations")),
            .defineDepartment(.init(department: "new", name: Self.name, parent: "operations")),
            .definePost(.init(post: "new", department: "operations", name: Self.name, level: .staff)),
            .appointHead(.init(department: "operations", post: "operator")),
            .splitDepartment(.init(department: "operations", into: "new", name: Self.name, posts: ["operator"])),
            Self.merge("operations", into: "sales"), Self.merge("sales", into: "operations"),
        ]
        for command in commands { scene.refused(.departmentClosed, about: "depot", command, by: scene.actor("kim", "office-post")) }
    }

    @Test("The successor named is the one that is open") func chain() throws {
        var scene = try merged()
        try scene.when(Self.merge("depot", into: "sales"))
        scene.refused(.departmentClosed, about: "sales", .moveDepartment(.init(department: "operations")))
        #expect(scene.state.current("operations" as DepartmentID) == "sales")
        #expect(scene.actor("wang", "seller").former == [Party(department: "operations"), Party(department: "depot")])
    }

    @Test("The successor's members act for the closed department, and its head for every post of it") func succession() throws {
        var scene = try merged()
        try scene.when(.appointHead(.init(department: "depot", post: "storeman")))
        let (sun, chen, zhao) = (scene.actor("sun", "storeman"), scene.actor("chen", "operator"), scene.actor("zhao", "ops-head"))
        let (whole, post) = (Party(department: "operations"), Party(department: "operations", post: "operator"))
        for actor in [sun, chen, zhao] { #expect(Rights.acts(actor, for: whole)) }
        #expect(Rights.acts(sun, for: post) && Rights.acts(chen, for: post) && !Rights.acts(zhao, for: post))
        #expect(scene.state.current(post) == Party(department: "depot", post: "operator"))
    }

    @Test("A department is not merged into itself or into one below it") func circles() throws {
        var scene = try OrganisationScene()
        scene.refused(.cycle, about: "operations", Self.merge(into: "operations"))
        scene.refused(.cycle, about: "depot", Self.merge("company", into: "depot"))
        scene.refused(.unknownDepartment, about: "nowhere", Self.merge("nowhere"))
        scene.refused(.unknownDepartment, about: "nowhere", Self.merge(into: "nowhere"))
    }

    @Test("It is the administrators' business") func rights() throws {
        var scene = try OrganisationScene()
        scene.refused(.forbidden, Self.merge(), by: scene.actor("zhao", "ops-head"))
    }
}
