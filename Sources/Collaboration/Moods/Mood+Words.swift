extension Mood {
    package static let words: [String: BilingualText] = [
        "noted": .init(zh: "已记录", en: "noted"),
        "withdrawn": .init(zh: "已撤回", en: "withdrawn"),
        "MoodNoted": .init(zh: "记录", en: "noted"),
        "MoodWithdrawn": .init(zh: "撤回", en: "withdrawn"),
        "form": .init(zh: "类型", en: "form"),
        "mood": .init(zh: "心情", en: "mood"),
        "observation": .init(zh: "观察", en: "observation"),
        "note": .init(zh: "内容", en: "note"),
        "text": .init(zh: "文字", en: "text"),
        "feeling": .init(zh: "感受", en: "feeling"),
        "request": .init(zh: "相关需求", en: "in request"),
        "notedAt": .init(zh: "记录时间", en: "noted at"),
        "withdrawnAt": .init(zh: "撤回时间", en: "withdrawn at"),
    ]
}
