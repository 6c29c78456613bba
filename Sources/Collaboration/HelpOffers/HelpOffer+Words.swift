extension HelpOffer {
    package static let words: [String: BilingualText] = MatterWords.shared.adding([
        "offered": .init(zh: "待答复", en: "offered"),
        "taken_up": .init(zh: "已接受", en: "taken up"),
        "declined": .init(zh: "已谢绝", en: "declined"),
        "finished": .init(zh: "已完成", en: "finished"),
        "HelpOffered": .init(zh: "提供帮助", en: "offered"),
        "HelpTakenUp": .init(zh: "接受帮助", en: "taken up"),
        "HelpDeclined": .init(zh: "谢绝帮助", en: "declined"),
        "HelpFinished": .init(zh: "完成并致谢", en: "finished with thanks"),
        "HelpWithdrawn": .init(zh: "撤回帮助", en: "withdrawn"),
        "what": .init(zh: "帮助内容", en: "help"),
        "until": .init(zh: "有效期至", en: "open until"),
        "offeredAt": .init(zh: "提出时间", en: "offered"),
        "takenUpAt": .init(zh: "接受时间", en: "taken up"),
        "thanks": .init(zh: "感谢", en: "thanks"),
    ])
}
