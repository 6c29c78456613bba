/// A side said that a blocker is not where it was put.
public struct AttributionContested: RequestEventPayload {
    public static let type = "AttributionContested"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// The blocker’s number.
    public let blocker: Int
    /// Who contests it.
    public let by: Side
    /// As it was.
    public let attribution: Attribution?
    /// As the contesting side sees it.
    public let proposed: Attribution?
    /// Why.
    public let statement: FreeText

    /// Makes the event from its facts.
    public init(
        facts: RequestFacts, blocker: Int, by: Side, attribution: Attribution? = nil, proposed: Attribution? = nil, statement: FreeText
    ) {
        self.facts = facts
        self.blocker = blocker
        self.by = by
        self.attribution = attribution
        self.proposed = proposed
        self.statement = statement
    }
}
