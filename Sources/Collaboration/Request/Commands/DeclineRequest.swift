/// Declines honestly, which is never held against anybody.
public struct DeclineRequest: CommandPayload {
    public static let verb = RequestVerb.decline

    public static let fields: [CommandField] = [
        .required("reason", .choice(DeclineReason.self), "Why, as a code."),
        .optional("note", .text, "Why, in words."),
        .optional("referral", .party, "Who could help instead."),
    ]

    public let reason: DeclineReason
    public let note: String?
    public let referral: Party?

    /// Makes the command; ``fields`` says what each field is for.
    public init(reason: DeclineReason, note: String? = nil, referral: Party? = nil) {
        self.reason = reason
        self.note = note
        self.referral = referral
    }
}
