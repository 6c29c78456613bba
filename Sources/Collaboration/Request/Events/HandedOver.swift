/// The receiver took the request. It is submitted again, to a new performer and with a fresh clock.
public struct HandedOver: RequestEventPayload {
    public static let type = "HandedOver"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Who was the performer.
    public let previous: Party
    /// Who answers now.
    public let contact: NamedContact
    /// Working minutes within which a first answer is due, from now on.
    public let targetMinutes: Int
    /// How the former performer’s promise is judged, where there was one.
    public let promise: PromiseClosure?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, previous: Party, contact: NamedContact, targetMinutes: Int, promise: PromiseClosure? = nil) {
        self.facts = facts
        self.previous = previous
        self.contact = contact
        self.targetMinutes = targetMinutes
        self.promise = promise
    }
}
