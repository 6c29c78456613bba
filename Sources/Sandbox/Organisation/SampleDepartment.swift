import Collaboration

/// A department of the sample: 华岳精工, a maker of machine parts.
enum SampleDepartment: String, CaseIterable {
    case headquarters, sales, production, procurement, quality

    var id: DepartmentID { DepartmentID(stringLiteral: rawValue) }

    var name: BilingualText {
        switch self {
        case .headquarters: BilingualText(zh: "总经理办公室", en: "Head Office")
        case .sales: BilingualText(zh: "销售部", en: "Sales")
        case .production: BilingualText(zh: "生产部", en: "Production")
        case .procurement: BilingualText(zh: "采购部", en: "Procurement")
        case .quality: BilingualText(zh: "质量部", en: "Quality")
        }
    }

    /// The post that heads it.
    var head: PostID {
        switch self {
        case .headquarters: "general-manager"
        case .sales: "sales-manager"
        case .production: "production-manager"
        case .procurement: "procurement-manager"
        case .quality: "quality-manager"
        }
    }

    /// Its posts, the head's first.
    var posts: [SamplePost] { SamplePost.all.filter { $0.department == self } }

    /// The people who do its daily work and write its requests.
    var members: [MemberID] {
        SamplePerson.all.filter { person in person.post.map { post in posts.contains { $0.id == post } } ?? false }.map(\.id)
    }

    /// Who heads it.
    var headMember: MemberID { members[0] }

    /// Those of its people who are not its head.
    var staff: [MemberID] { Array(members.dropFirst()) }
}
