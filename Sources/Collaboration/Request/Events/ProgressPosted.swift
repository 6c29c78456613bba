/// The performer told how far it is.
public struct ProgressPosted: RequestEventPayload {
    public static let type = "ProgressPosted"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// How it goes.
    public let note: FreeText
    /// 0 to 100, where the performer can tell.
    public let percent: Int?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, note: FreeText, percent: Int? = nil) {
        self.facts = facts
        self.note = note
        self.percent = percent
    }
}
