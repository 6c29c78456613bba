/// Words that mean the same in several kinds of matter; a kind adds those of its own.
enum MatterWords {
    static let shared: [String: BilingualText] = [
        "title": .init(zh: "标题", en: "title"),
        "opener": .init(zh: "发起人", en: "opened by"),
        "departments": .init(zh: "相关部门", en: "departments"),
        "department": .init(zh: "部门", en: "department"),
        "post": .init(zh: "岗位", en: "post"),
        "member": .init(zh: "成员", en: "member"),
        "sides": .init(zh: "双方", en: "sides"),
        "side": .init(zh: "一方", en: "side"),
        "request": .init(zh: "相关需求", en: "request"),
        "blocker": .init(zh: "障碍类型", en: "kind of blocker"),
        "number": .init(zh: "编号", en: "no."),
        "at": .init(zh: "时间", en: "at"),
        "due": .init(zh: "期限", en: "due"),
        "note": .init(zh: "说明", en: "note"),
        "ending": .init(zh: "结束", en: "ended"),
        "status": .init(zh: "状态", en: "state"),
        "reason": .init(zh: "原因", en: "reason"),
        "withdrawn": .init(zh: "已撤回", en: "withdrawn"),
        "poor_communication": .init(zh: "沟通不畅", en: "poor communication"),
        "unclear_responsibility": .init(zh: "职责不明", en: "unclear responsibility"),
        "information_asymmetry": .init(zh: "信息不对称", en: "information asymmetry"),
        "lack_of_trust": .init(zh: "缺乏信任", en: "lack of trust"),
        "conflict_of_interest": .init(zh: "利益冲突", en: "conflict of interest"),
        "no_shared_goal": .init(zh: "缺乏共同目标", en: "no shared goal"),
        "resource": .init(zh: "资源不足", en: "resources"),
        "dependency": .init(zh: "依赖他方", en: "dependency"),
        "other": .init(zh: "其他", en: "other"),
    ]
}

extension [String: BilingualText] {
    /// These words and a kind's own, which prevail.
    func adding(_ own: [String: BilingualText]) -> [String: BilingualText] { merging(own) { $1 } }
}
