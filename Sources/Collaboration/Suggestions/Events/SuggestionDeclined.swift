package import FoundationEssentials

/// The department does not take a suggestion up, and says why.
package struct SuggestionDeclined: MatterEvent {
    package typealias Kind = Suggestion
    package static let type = "SuggestionDeclined"

    let reason: String
    let parties: [Party]
    let proposal: String
    let suggester: MemberID?
    let supporters: Int
    let madeAt: Date

    package func apply(to state: inout SuggestionState, at occurredAt: Date) {
        state.ending = Ending("declined", because: reason, at: occurredAt)
    }
}
