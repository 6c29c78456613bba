/// The request was brought before the next rung of the ladder.
public struct RequestEscalated: RequestEventPayload {
    public static let type = "RequestEscalated"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Which rung.
    public let rung: EscalationRung
    /// The post it is brought before; nil for the coordinators, who are a role.
    public let to: PostID?
    /// Why.
    public let reason: FreeText
    /// Whether a missed target did it.
    public let auto: Bool

    /// Makes the event from its facts.
    public init(facts: RequestFacts, rung: EscalationRung, to: PostID? = nil, reason: FreeText, auto: Bool) {
        self.facts = facts
        self.rung = rung
        self.to = to
        self.reason = reason
        self.auto = auto
    }
}
