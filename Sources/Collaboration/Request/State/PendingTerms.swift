import FoundationEssentials

/// What one side offers and the other has not answered: a counter-offer, or another due date.
struct PendingTerms: Sendable, Hashable {
    let by: Side
    let due: Date
    let terms: FreeText?
}
