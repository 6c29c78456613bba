/// A side said what keeps the work from going on.
public struct BlockerRaised: RequestEventPayload {
    public static let type = "BlockerRaised"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// The blocker’s number within the request, from 1.
    public let blocker: Int
    /// What kind of obstacle.
    public let code: BlockerCode
    /// Who raised it.
    public let by: Side
    /// Whose doing it is, in the eyes of who raised it.
    public let attribution: Attribution?
    /// What shows it.
    public let evidence: FreeText

    /// Makes the event from its facts.
    public init(facts: RequestFacts, blocker: Int, code: BlockerCode, by: Side, attribution: Attribution? = nil, evidence: FreeText) {
        self.facts = facts
        self.blocker = blocker
        self.code = code
        self.by = by
        self.attribution = attribution
        self.evidence = evidence
    }
}
