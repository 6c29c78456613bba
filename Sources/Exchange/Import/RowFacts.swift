import Collaboration
import FoundationEssentials

/// What one row says about its case; nil where it says nothing.
struct RowFacts {
    var customer: ImportedParty?
    var performer: ImportedParty?
    var started: Date?
    var due: Date?
    var ended: Date?

    /// These, and the other's where these say nothing.
    func completed(by other: RowFacts) -> RowFacts {
        RowFacts(
            customer: customer ?? other.customer, performer: performer ?? other.performer, started: started ?? other.started,
            due: due ?? other.due, ended: ended ?? other.ended)
    }
}
