public import Collaboration

/// What happened, in a few words, by the stored name of the event.
public enum EventWording {
    /// The event in words; its stored name when this program is older than the event.
    public static func words(for type: String) -> BilingualText {
        all[type] ?? BilingualText(zh: type, en: type)
    }

    private static let all = conversation.merging(way) { first, _ in first }.merging(others) { first, _ in first }

    private static let conversation: [String: BilingualText] = [
        "RequestSubmitted": .init(zh: "提出需求", en: "submitted"),
        "RequestAcknowledged": .init(zh: "复述需求", en: "acknowledged"),
        "UnderstandingConfirmed": .init(zh: "确认理解", en: "understanding confirmed"),
        "UnderstandingCorrected": .init(zh: "纠正理解", en: "understanding corrected"),
        "PromiseMade": .init(zh: "作出承诺", en: "promised"),
        "CounterOffered": .init(zh: "还价", en: "counter-offer made"),
        "CounterRejected": .init(zh: "拒绝还价", en: "counter-offer rejected"),
        "RequestDeclined": .init(zh: "婉拒", en: "declined"),
        "RequestWithdrawn": .init(zh: "撤回", en: "withdrawn"),
        "RequestCancelled": .init(zh: "取消", en: "cancelled"),
        "PromiseRevoked": .init(zh: "收回承诺", en: "promise revoked"),
        "RenegotiationProposed": .init(zh: "提出重新协商", en: "renegotiation proposed"),
        "PromiseRenegotiated": .init(zh: "重新协商达成", en: "renegotiated"),
        "RenegotiationRejected": .init(zh: "拒绝重新协商", en: "renegotiation rejected"),
        "RequestFulfilled": .init(zh: "宣告完成", en: "declared fulfilled"),
        "FulfilmentAccepted": .init(zh: "验收", en: "accepted"),
        "FulfilmentRejected": .init(zh: "拒绝验收", en: "fulfilment rejected"),
        "RequestReopened": .init(zh: "重新打开", en: "reopened"),
        "CounterpartRated": .init(zh: "评价", en: "rated"),
        "RatingsRevealed": .init(zh: "评价公开", en: "ratings revealed"),
        "RatingDisputed": .init(zh: "对评价提出异议", en: "rating disputed"),
        "RatingAdjudicated": .init(zh: "异议裁定", en: "dispute decided"),
        "RequestMarkedDuplicate": .init(zh: "标为重复", en: "marked as duplicate"),
    ]

    private static let way: [String: BilingualText] = [
        "HandOverOffered": .init(zh: "提出移交", en: "hand-over offered"),
        "HandedOver": .init(zh: "移交完成", en: "handed over"),
        "HandOverRefused": .init(zh: "拒绝移交", en: "hand-over refused"),
        "SubRequestLinked": .init(zh: "关联子需求", en: "sub-request linked"),
        "ProgressPosted": .init(zh: "进展", en: "progress"),
        "CommentAdded": .init(zh: "评论", en: "comment"),
        "FileAttached": .init(zh: "附件", en: "file attached"),
        "RequestWatched": .init(zh: "关注", en: "watched"),
        "BlockerRaised": .init(zh: "提出障碍", en: "blocker raised"),
        "AttributionContested": .init(zh: "质疑归因", en: "attribution contested"),
        "BlockerResolved": .init(zh: "障碍解除", en: "blocker resolved"),
        "ClockPaused": .init(zh: "暂停计时", en: "clock paused"),
        "ClockResumed": .init(zh: "恢复计时", en: "clock resumed"),
        "RequestEscalated": .init(zh: "升级", en: "escalated"),
        "TargetMissed": .init(zh: "逾期", en: "target missed"),
    ]

    private static let others: [String: BilingualText] = [
        "DepartmentDefined": .init(zh: "设立部门", en: "department defined"),
        "DepartmentRenamed": .init(zh: "部门更名", en: "department renamed"),
        "DepartmentMoved": .init(zh: "部门调整", en: "department moved"),
        "DepartmentSplit": .init(zh: "部门拆分", en: "department split"),
        "DepartmentsMerged": .init(zh: "部门合并", en: "departments merged"),
        "PostDefined": .init(zh: "设立岗位", en: "post defined"),
        "PostRenamed": .init(zh: "岗位更名", en: "post renamed"),
        "HeadAppointed": .init(zh: "任命负责人岗位", en: "head appointed"),
        "MemberRegistered": .init(zh: "登记成员", en: "member registered"),
        "PostAssigned": .init(zh: "任职", en: "post assigned"),
        "AssignmentEnded": .init(zh: "离任", en: "assignment ended"),
        "RoleGranted": .init(zh: "授予角色", en: "role granted"),
        "RoleRevoked": .init(zh: "收回角色", en: "role revoked"),
        "PolicySet": .init(zh: "调整规则", en: "policy set"),
        "ServiceDefined": .init(zh: "设立服务", en: "service defined"),
        "ServiceRevised": .init(zh: "修订服务", en: "service revised"),
        "ServiceRetired": .init(zh: "停止服务", en: "service retired"),
        "RaciAssigned": .init(zh: "明确职责", en: "duties assigned"),
        "DutiesAttested": .init(zh: "确认职责", en: "duties attested"),
        "CalendarDefined": .init(zh: "设立日历", en: "calendar defined"),
        "CalendarRevised": .init(zh: "修订日历", en: "calendar revised"),
    ]
}
