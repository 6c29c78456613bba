import Collaboration

/// The codes of an explanation in words.
enum ExplanationWording {
    /// The code itself when this program is older than it.
    static func words(for code: String, in language: Language) -> String {
        all[code].map { language($0) } ?? code
    }

    private static let all = figures.merging(facts) { first, _ in first }.merging(terms) { first, _ in first }

    private static let figures: [String: BilingualText] = [
        "promiseKeeping": .init(zh: "守诺", en: "promise-keeping"),
        "onTimeShare": .init(zh: "按期率", en: "on-time share"),
        "responsiveness": .init(zh: "响应", en: "responsiveness"),
        "hitRate": .init(zh: "及时率", en: "hit rate"),
        "medianAnswer": .init(zh: "答复中位数", en: "median answer"),
        "satisfiedShare": .init(zh: "满意率", en: "satisfied"),
        "averageGrade": .init(zh: "平均评分", en: "average grade"),
        "groupRating": .init(zh: "群体评分", en: "group rating"),
        "directionalTrust": .init(zh: "单向信任", en: "directional trust"),
        "reciprocity": .init(zh: "互惠", en: "reciprocity"),
        "mutualPraise": .init(zh: "互相抬高", en: "mutual praise"),
        "blameTriangle": .init(zh: "埋怨三角", en: "blame triangle"),
        "networkRank": .init(zh: "网络信任份额", en: "rank in the network"),
        "contestedRate": .init(zh: "归因质疑率", en: "contested attributions"),
        "progressShared": .init(zh: "近期有进展", en: "progress shared"),
        "openness": .init(zh: "公开程度", en: "openness"),
        "recognitionPerHead": .init(zh: "人均跨部门致谢", en: "thanks across departments per head"),
        "pulse": .init(zh: "脉搏：齐心", en: "pulse: pulling together"),
        "relationshipIndex": .init(zh: "关系指数", en: "relationship index"),
        "noEvidence": .init(zh: "尚无依据", en: "no evidence"),
        "notApplicable": .init(zh: "不适用", en: "not applicable"),
        "suppressed": .init(zh: "评价人数过少，不予显示", en: "hidden: too few raters"),
    ]

    private static let facts: [String: BilingualText] = [
        "promiseKept": .init(zh: "守诺", en: "promise kept"),
        "promiseLate": .init(zh: "迟到", en: "promise late"),
        "promiseRevoked": .init(zh: "收回承诺", en: "promise revoked"),
        "promiseOverdue": .init(zh: "逾期未完成", en: "promise overdue"),
        "answer": .init(zh: "首次答复", en: "first answer"),
        "waiting": .init(zh: "等待答复", en: "waiting for an answer"),
        "rating": .init(zh: "评价", en: "rating"),
        "attribution": .init(zh: "归因", en: "attribution"),
        "importedCase": .init(zh: "导入的案例", en: "imported case"),
        "recognition": .init(zh: "致谢", en: "thanks"),
        "progress": .init(zh: "未结需求", en: "open request"),
        "frequentCommunication": .init(zh: "沟通频繁", en: "frequent communication"),
        "timelyCommunication": .init(zh: "沟通及时", en: "timely communication"),
        "accurateCommunication": .init(zh: "沟通准确", en: "accurate communication"),
        "problemSolvingCommunication": .init(zh: "沟通解决问题", en: "problem-solving communication"),
        "sharedGoals": .init(zh: "目标一致", en: "shared goals"),
        "sharedKnowledge": .init(zh: "相互了解", en: "shared knowledge"),
        "mutualRespect": .init(zh: "相互尊重", en: "mutual respect"),
        "confidentialItem": .init(zh: "保密", en: "confidential"),
        "minutes": .init(zh: "分钟", en: "minutes"),
        "elapsedMinutes": .init(zh: "已过分钟", en: "minutes so far"),
        "targetMinutes": .init(zh: "目标分钟", en: "target minutes"),
        "lateMinutes": .init(zh: "迟到分钟", en: "minutes late"),
        "promisedMinutes": .init(zh: "承诺分钟", en: "minutes promised"),
        "grade": .init(zh: "评分", en: "grade"),
        "trust": .init(zh: "信任", en: "trust"),
        "localTrust": .init(zh: "来自", en: "trust of"),
    ]

    private static let terms: [String: BilingualText] = [
        "positive": .init(zh: "正面", en: "for"),
        "negative": .init(zh: "负面", en: "against"),
        "score": .init(zh: "得分", en: "score"),
        "confidence": .init(zh: "置信", en: "confidence"),
        "variance": .init(zh: "方差", en: "variance"),
        "lowerQuantile": .init(zh: "5% 分位", en: "5 % quantile"),
        "upperQuantile": .init(zh: "95% 分位", en: "95 % quantile"),
        "share": .init(zh: "比率", en: "share"),
        "lowerBound": .init(zh: "下界", en: "lower bound"),
        "upperBound": .init(zh: "上界", en: "upper bound"),
        "count": .init(zh: "数量", en: "count"),
        "sum": .init(zh: "合计", en: "sum"),
        "index": .init(zh: "指数", en: "index"),
        "headcount": .init(zh: "人数", en: "people"),
        "perHead": .init(zh: "人均", en: "per head"),
        "mean": .init(zh: "均值", en: "mean"),
        "median": .init(zh: "中位数", en: "median"),
        "average": .init(zh: "平均", en: "average"),
        "forwardTrust": .init(zh: "去向信任", en: "trust one way"),
        "backwardTrust": .init(zh: "回向信任", en: "trust the other way"),
        "executiveTrustsMiddle": .init(zh: "高层信任中层", en: "executives trust the middle"),
        "middleTrustsStaff": .init(zh: "中层信任员工", en: "the middle trusts staff"),
        "staffTrustsExecutive": .init(zh: "员工信任高层", en: "staff trust executives"),
        "blame": .init(zh: "埋怨", en: "blame"),
    ]
}
