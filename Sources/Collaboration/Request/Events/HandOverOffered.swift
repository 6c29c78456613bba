/// The performer offered the request to another party.
public struct HandOverOffered: RequestEventPayload {
    public static let type = "HandOverOffered"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Who is to take it.
    public let to: Party
    /// Why.
    public let reason: FreeText?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, to: Party, reason: FreeText? = nil) {
        self.facts = facts
        self.to = to
        self.reason = reason
    }
}
