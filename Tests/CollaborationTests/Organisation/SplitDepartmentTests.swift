import Testing

@testable import Collaboration

@Suite("Splitting a department") struct SplitDepartmentTests {
    private static let name = BilingualText(zh: "运输部", en: "Transport")

    private static func split(
        _ department: DepartmentID = "operations", into: DepartmentID = "transport", name: BilingualText = name,
        posts: [PostID] = ["operator"], head: PostID? = nil
    ) -> OrganisationCommand {
        .splitDepartment(.init(department: department, into: into, name: name, posts: posts, head: head))
    }

    @Test("The posts stand in the new department beside the old one, and the event says what was before") func moves() throws {
        var scene = try OrganisationScene()
        try scene.when(Self.split(head: "operator"))
        #expect(scene.state.posts["operator"]?.department == "transport")
        #expect(scene.state.departments["transport"]?.head == "operator")
        #expect(scene.state.departments["transport"]?.parent == "company")
        #expect(scene.state.departments["operations"]?.head == "ops-head")
        let unnamed = BilingualText(zh: "名", en: "Name")
        #expect(
            scene.events == [
                .departmentSplit(
                    .init(
                        department: "operations", name: unnamed, into: "transport", newName: Self.name, parent: "company",
                        posts: [.init(post: "operator", name: unnamed, level: .staff)], head: "operator", previousHead: "ops-head"))
            ])
    }

    @Test("A head that goes over leaves the old department without one") func headLeaves() throws {
        var scene = try OrganisationScene()
        try scene.when(Self.split(posts: ["ops-head"], head: "ops-head"))
        #expect(scene.state.departments["operations"]?.head == nil)
        #expect(scene.state.departments["transport"]?.head == "ops-head")
    }

    @Test("Who goes along acts for the post as it was, the new head too, and for the old department no more") func succession() throws {
        var scene = try OrganisationScene()
        try scene.when(Self.split(head: "operator"))
        let (chen, zhao) = (scene.actor("chen", "operator"), scene.actor("zhao", "ops-head"))
        let post = Party(department: "operations", post: "operator")
        #expect(chen.former == [post] && chen.department == "transport")
        #expect(Rights.acts(chen, for: post))
        #expect(!Rights.acts(chen, for: Party(department: "operations")))
        #expect(Rights.acts(zhao, for: post) && zhao.former.isEmpty)
        #expect(scene.state.current(post) == Party(department: "transport", post: "operator"))
    }

    @Test("Of what was asked of the whole department, the person named goes on with it, and nobody else who left") func named() throws {
        var scene = try OrganisationScene()
        try scene.when(Self.split(head: "operator"))
        let chen = scene.actor("chen", "operator")
        func sides(contact: MemberID, confidential: Bool = false) -> Set<Side> {
            Rights.sides(
                of: chen,
                in: RequestParticipants(
                    customer: Party(department: "sales"), performer: Party(department: "operations"), confidential: confidential,
                    submitter: "wang", contact: contact))
        }
        #expect(sides(contact: "chen") == [.performer])
        #expect(sides(contact: "chen", confidential: true) == [.performer])
        #expect(sides(contact: "zhao").isEmpty)
    }

    @Test("Only part of a department's own posts can go, each once, into a department that there is not yet") func refusals() throws {
        var scene = try OrganisationScene()
        scene.refused(.unknownDepartment, about: "nowhere", Self.split("nowhere"))
        scene.refused(.departmentExists, about: "depot", Self.split(into: "depot"))
        scene.refused(.unknownPost, about: "nobody", Self.split(posts: ["nobody"]))
        scene.refused(.postNotInDepartment, about: "seller", Self.split(posts: ["seller"]))
        scene.refused(.postNotInDepartment, about: "ops-head", Self.split(head: "ops-head"))
        for posts in [[], ["operator", "operator"], ["operator", "ops-head"]] as [[PostID]] {
            scene.refused(.invalidValue, about: "posts", Self.split(posts: posts))
        }
        scene.refused(.emptyText, about: "name.zh", Self.split(name: BilingualText(zh: " ", en: "Transport")))
    }

    @Test("It is the administrators' business") func rights() throws {
        var scene = try OrganisationScene()
        scene.refused(.forbidden, Self.split(), by: scene.actor("zhao", "ops-head"))
        try scene.when(.grantRole(.init(member: "kim", role: .administrator)))
        try scene.when(Self.split(), by: scene.actor("kim", "office-post"))
    }
}
