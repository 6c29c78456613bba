extension RoundTerms {
    /// What its fields are called.
    static let words: [String: BilingualText] = [
        "terms": .init(zh: "内容", en: "terms"),
        "title": .init(zh: "标题", en: "title"),
        "departments": .init(zh: "参与部门", en: "departments"),
        "from": .init(zh: "开始", en: "from"),
        "to": .init(zh: "结束", en: "to"),
    ]
}
