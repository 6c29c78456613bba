extension Suggestion {
    package static let words: [String: BilingualText] = MatterWords.shared.adding([
        "made": .init(zh: "已提出", en: "made"),
        "acknowledged": .init(zh: "已收到", en: "acknowledged"),
        "adopted": .init(zh: "已采纳", en: "adopted"),
        "declined": .init(zh: "未采纳", en: "declined"),
        "done": .init(zh: "已落实", en: "done"),
        "SuggestionMade": .init(zh: "提出建议", en: "made"),
        "SuggestionSupported": .init(zh: "表示支持", en: "supported"),
        "SuggestionAcknowledged": .init(zh: "确认收到", en: "acknowledged"),
        "SuggestionAdopted": .init(zh: "采纳建议", en: "adopted"),
        "SuggestionDeclined": .init(zh: "不予采纳", en: "declined"),
        "SuggestionDone": .init(zh: "落实建议", en: "done"),
        "SuggestionWithdrawn": .init(zh: "撤回建议", en: "withdrawn"),
        "parties": .init(zh: "建议对象", en: "to"),
        "proposal": .init(zh: "您建议", en: "you said"),
        "madeAt": .init(zh: "提出时间", en: "made"),
        "acknowledgedAt": .init(zh: "收到时间", en: "acknowledged"),
        "supporters": .init(zh: "支持者", en: "supported by"),
        "adoption": .init(zh: "采纳", en: "adoption"),
        "plan": .init(zh: "我们将", en: "we will"),
        "action": .init(zh: "我们落实了", en: "we did"),
    ])
}
