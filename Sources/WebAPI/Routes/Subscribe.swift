import Collaboration
import Notifications
import ReadModels

/// What it takes to subscribe, read as strictly as a command.
struct Subscribe: CommandPayload {
    enum Verb: String, Sendable { case subscribe }

    static let verb = Verb.subscribe

    static let fields: [CommandField] = [
        .required("label", .text, "What it is called; 1 to 200 characters."),
        .required("channel", .choice(Channel.allCases.map(\.rawValue)), "By what way."),
        .optional("url", .text, "Where to, except for e-mail."),
        .optional("secret", .text, "What the robot was set up with, for dingtalk and feishu."),
        .optional("member", .slug, "Who is told; you, without it."),
        .optional("scope", .choice(Notice.Nearness.allCases.map(\.rawValue)), "How near an event must be; mine, without it."),
        .optional("types", .list(.text), "The stored names of the events wanted; all, without any."),
        .optional("language", .choice(Language.allCases.map(\.rawValue)), "In which people are told; zh, without it."),
        .optional("digestAt", .text, "The time of day, such as 08:30, at which a day's events are told together."),
        .optional("digestZone", .text, "The zone of that time; Asia/Shanghai, without it."),
    ]

    let label: String
    let channel: Channel
    let url: String?
    let secret: String?
    let member: MemberID?
    let scope: Notice.Nearness?
    let types: [String]?
    let language: String?
    let digestAt: String?
    let digestZone: String?

    /// For whom it is when nobody is named.
    func terms(for caller: MemberID) throws(NotificationError) -> SubscriptionTerms {
        let zone = digestZone ?? "Asia/Shanghai"
        let digest: Digest? = if let digestAt { try Digest(at: digestAt, zone: zone) } else { nil }
        return try SubscriptionTerms(
            member: member ?? caller, label: label, channel: channel, url: url, secret: secret, scope: scope ?? .mine, types: types ?? [],
            language: language.flatMap(Language.init(rawValue:)) ?? .zh, digest: digest)
    }
}
