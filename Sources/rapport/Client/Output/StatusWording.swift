import Collaboration
import ReadModels

extension RequestStatus {
    /// The status in words.
    var words: BilingualText {
        switch self {
        case .submitted: .init(zh: "已提出", en: "submitted")
        case .acknowledged: .init(zh: "已复述", en: "acknowledged")
        case .counterOffered: .init(zh: "还价中", en: "counter-offered")
        case .promised: .init(zh: "已承诺", en: "promised")
        case .fulfilled: .init(zh: "待验收", en: "fulfilled")
        case .accepted: .init(zh: "已验收", en: "accepted")
        case .declined: .init(zh: "已婉拒", en: "declined")
        case .withdrawn: .init(zh: "已撤回", en: "withdrawn")
        case .cancelled: .init(zh: "已取消", en: "cancelled")
        case .revoked: .init(zh: "承诺已收回", en: "revoked")
        case .duplicate: .init(zh: "重复", en: "duplicate")
        }
    }
}

extension RequestSummary {
    /// What stands beside the status.
    var flags: [BilingualText] {
        var flags: [BilingualText] = []
        if overdue { flags.append(.init(zh: "逾期", en: "overdue")) }
        if paused { flags.append(.init(zh: "暂停", en: "paused")) }
        if blocked { flags.append(.init(zh: "受阻", en: "blocked")) }
        if escalated != nil { flags.append(.init(zh: "已升级", en: "escalated")) }
        if handOverPending { flags.append(.init(zh: "移交中", en: "hand-over pending")) }
        if renegotiating { flags.append(.init(zh: "重新协商中", en: "renegotiating")) }
        if silent { flags.append(.init(zh: "沉默", en: "silent")) }
        if confidential { flags.append(.init(zh: "保密", en: "confidential")) }
        return flags
    }
}
