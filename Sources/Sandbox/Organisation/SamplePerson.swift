import Collaboration

/// A person of the sample.
struct SamplePerson {
    let id: MemberID
    let name: BilingualText
    let post: PostID?
    let role: Role?

    private init(_ id: MemberID, _ zh: String, _ en: String, post: PostID? = nil, role: Role? = nil) {
        self.id = id
        name = BilingualText(zh: zh, en: en)
        self.post = post
        self.role = role
    }

    /// Everybody who is there from the first day, each department's head first.
    static let all = [
        SamplePerson("gao-yuan", "高远", "Gao Yuan", post: "general-manager"),
        SamplePerson("su-min", "苏敏", "Su Min", post: "operations-director"),
        SamplePerson("jiang-lan", "蒋岚", "Jiang Lan", post: "office-clerk"),
        SamplePerson("lin-yue", "林悦", "Lin Yue", post: "sales-manager"),
        SamplePerson("chen-chen", "陈晨", "Chen Chen", post: "account-manager"),
        SamplePerson("zhao-gang", "赵刚", "Zhao Gang", post: "production-manager"),
        SamplePerson("zhou-kai", "周凯", "Zhou Kai", post: "planner"),
        SamplePerson("wu-tong", "吴桐", "Wu Tong", post: "fitter"),
        SamplePerson("wang-wei", "王薇", "Wang Wei", post: "procurement-manager"),
        SamplePerson("sun-hao", "孙浩", "Sun Hao", post: "buyer"),
        SamplePerson("li-xiang", "李想", "Li Xiang", post: "buyer"),
        SamplePerson("zheng-jie", "郑洁", "Zheng Jie", post: "quality-manager"),
        SamplePerson("feng-yi", "冯毅", "Feng Yi", post: "inspector"),
        SamplePerson("he-jing", "何静", "He Jing", role: .coordinator),
        SamplePerson("shen-ce", "沈策", "Shen Ce", role: .auditor),
        SamplePerson("gu-an", "顾安", "Gu An", role: .administrator),
        SamplePerson("wei-dong", "魏东", "Wei Dong", role: .operator),
    ]

    /// Joins as the last step of the history, whose presence in the log says that the sample is complete.
    static let newcomer = SamplePerson("xu-jing", "许静", "Xu Jing")
}
