/// Says what keeps the work from going on.
public struct RaiseBlocker: CommandPayload {
    public static let verb = RequestVerb.raiseBlocker

    public static let fields: [CommandField] = [
        .required("code", .choice(BlockerCode.self), "What kind of obstacle."),
        .optional("attributedTo", .party, "Whose doing it is."),
        .optional("attributedLevel", .choice(Level.self), "The level it is attributed to; without it that of the post named."),
        .required("evidence", .text, "What shows it."),
    ]

    public let code: BlockerCode
    public let attributedTo: Party?
    public let attributedLevel: Level?
    public let evidence: String

    /// Makes the command; ``fields`` says what each field is for.
    public init(code: BlockerCode, attributedTo: Party? = nil, attributedLevel: Level? = nil, evidence: String) {
        self.code = code
        self.attributedTo = attributedTo
        self.attributedLevel = attributedLevel
        self.evidence = evidence
    }
}
