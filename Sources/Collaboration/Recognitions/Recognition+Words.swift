extension Recognition {
    package static let words: [String: BilingualText] = MatterWords.shared.adding([
        "given": .init(zh: "已致谢", en: "given"),
        "acknowledged": .init(zh: "已收到", en: "acknowledged"),
        "revoked": .init(zh: "已撤销", en: "revoked"),
        "RecognitionGiven": .init(zh: "致谢", en: "given"),
        "RecognitionAcknowledged": .init(zh: "收到感谢", en: "acknowledged"),
        "RecognitionRevoked": .init(zh: "撤销致谢", en: "revoked"),
        "opener": .init(zh: "致谢人", en: "given by"),
        "member": .init(zh: "被感谢的成员", en: "to"),
        "parties": .init(zh: "被感谢方", en: "of"),
        "request": .init(zh: "依据", en: "evidence"),
        "text": .init(zh: "感谢的话", en: "in words"),
        "month": .init(zh: "月份", en: "month"),
        "givenAt": .init(zh: "致谢时间", en: "given"),
        "acknowledgedAt": .init(zh: "收到时间", en: "acknowledged"),
        "reply": .init(zh: "回应", en: "reply"),
    ])
}
