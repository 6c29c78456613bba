extension Capacity {
    package static let words: [String: BilingualText] = [
        "declared": .init(zh: "已申报", en: "declared"),
        "withdrawn": .init(zh: "已撤回", en: "withdrawn"),
        "CapacityDeclared": .init(zh: "申报产能", en: "declared"),
        "CapacityRevised": .init(zh: "调整产能", en: "revised"),
        "CapacityWithdrawn": .init(zh: "撤回产能", en: "withdrawn"),
        "department": .init(zh: "部门", en: "department"),
        "opener": .init(zh: "申报人", en: "declared by"),
        "basis": .init(zh: "依据", en: "how it was reckoned"),
        "steps": .init(zh: "各期产能", en: "capacity"),
        "from": .init(zh: "自", en: "from"),
        "hoursPerWeek": .init(zh: "每周工时", en: "hours a week"),
        "reason": .init(zh: "最近调整的原因", en: "why it was last changed"),
        "changedAt": .init(zh: "最近调整时间", en: "last changed"),
    ]
}
