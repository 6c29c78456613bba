public import FoundationEssentials

/// The customer asked for something.
public struct RequestSubmitted: RequestEventPayload {
    public static let type = "RequestSubmitted"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Who asked; nil when the sandbox’s service did.
    public let submitter: MemberID?
    /// Who answers on the performer’s side, named at once.
    public let contact: NamedContact
    /// In one line.
    public let title: FreeText
    /// What is needed and why.
    public let need: FreeText?
    /// What must be true for the customer to be satisfied.
    public let conditions: FreeText
    /// When it is needed.
    public let neededBy: Date?
    /// The goal it serves.
    public let goal: GoalID?
    /// The customer outside who waits for it in the end.
    public let externalCustomer: FreeText?
    /// Working minutes within which the service promises a first answer.
    public let targetMinutes: Int

    /// Makes the event from its facts.
    public init(
        facts: RequestFacts, submitter: MemberID? = nil, contact: NamedContact, title: FreeText, need: FreeText? = nil,
        conditions: FreeText, neededBy: Date? = nil, goal: GoalID? = nil, externalCustomer: FreeText? = nil, targetMinutes: Int
    ) {
        self.facts = facts
        self.submitter = submitter
        self.contact = contact
        self.title = title
        self.need = need
        self.conditions = conditions
        self.neededBy = neededBy
        self.goal = goal
        self.externalCustomer = externalCustomer
        self.targetMinutes = targetMinutes
    }
}
