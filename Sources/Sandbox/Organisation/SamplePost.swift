import Collaboration

/// A post of the sample.
struct SamplePost {
    let id: PostID
    let department: SampleDepartment
    let level: Level
    let name: BilingualText

    private init(_ id: PostID, _ department: SampleDepartment, _ level: Level, _ zh: String, _ en: String) {
        self.id = id
        self.department = department
        self.level = level
        name = BilingualText(zh: zh, en: en)
    }

    /// All posts, each department's head first.
    static let all = [
        SamplePost("general-manager", .headquarters, .executive, "总经理", "General manager"),
        SamplePost("operations-director", .headquarters, .executive, "运营总监", "Operations director"),
        SamplePost("office-clerk", .headquarters, .staff, "行政文员", "Office clerk"),
        SamplePost("sales-manager", .sales, .middle, "销售经理", "Sales manager"),
        SamplePost("account-manager", .sales, .staff, "客户专员", "Account manager"),
        SamplePost("production-manager", .production, .middle, "生产经理", "Production manager"),
        SamplePost("planner", .production, .staff, "计划员", "Planner"),
        SamplePost("fitter", .production, .staff, "装配工", "Fitter"),
        SamplePost("procurement-manager", .procurement, .middle, "采购经理", "Procurement manager"),
        SamplePost("buyer", .procurement, .staff, "采购员", "Buyer"),
        SamplePost("quality-manager", .quality, .middle, "质量经理", "Quality manager"),
        SamplePost("inspector", .quality, .staff, "检验员", "Inspector"),
    ]
}
