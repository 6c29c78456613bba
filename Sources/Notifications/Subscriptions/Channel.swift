/// By what way somebody is told.
public enum Channel: String, Codable, Sendable, Hashable, CaseIterable {
    /// A program: CloudEvents, signed after Standard Webhooks.
    case webhook
    /// A group of 企业微信, 钉钉 or 飞书, by its robot.
    case wecom, dingtalk, feishu
    case slack, teams
    /// The member's own address.
    case email

    /// Whether it is told at an address on the web.
    public var isWeb: Bool { self != .email }

    /// Whether a secret of the receiver's robot may sign what is sent there.
    public var takesSecret: Bool { self == .dingtalk || self == .feishu }

    /// Whether people read it, so that many events may come as one message.
    public var isForPeople: Bool { self != .webhook }

    /// How many bytes of text one message may have; robots refuse what is longer.
    var textLimit: Int {
        switch self {
        case .wecom: 2048
        case .slack, .dingtalk, .feishu, .teams: 18_000
        case .webhook, .email: 1 << 20
        }
    }
}
