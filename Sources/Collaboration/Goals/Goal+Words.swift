extension Goal {
    package static let words: [String: BilingualText] = [
        "proposed": .init(zh: "待签署", en: "proposed"),
        "in_force": .init(zh: "已生效", en: "in force"),
        "reached": .init(zh: "已达成", en: "reached"),
        "missed": .init(zh: "未达成", en: "missed"),
        "abandoned": .init(zh: "已放弃", en: "abandoned"),
        "GoalProposed": .init(zh: "提出目标", en: "proposed"),
        "GoalSigned": .init(zh: "签署目标", en: "signed"),
        "GoalAmended": .init(zh: "修改目标", en: "amended"),
        "GoalClosed": .init(zh: "目标结束", en: "closed"),
        "terms": .init(zh: "内容", en: "terms"),
        "title": .init(zh: "标题", en: "title"),
        "outcome": .init(zh: "衡量标准", en: "outcome"),
        "owners": .init(zh: "负责部门", en: "owners"),
        "due": .init(zh: "期限", en: "due"),
        "opener": .init(zh: "提出人", en: "proposed by"),
        "parent": .init(zh: "上级目标", en: "serves"),
        "revision": .init(zh: "版本", en: "wording"),
        "signatures": .init(zh: "签署", en: "signed by"),
        "result": .init(zh: "结果", en: "result"),
    ]
}
