package import FoundationEssentials

/// Somebody suggested something to a department.
package struct SuggestionMade: MatterEvent {
    package typealias Kind = Suggestion
    package static let type = "SuggestionMade"

    let title: String
    let parties: [Party]
    let proposal: String
    let request: RequestNumber?
    let suggester: MemberID?

    package func apply(to state: inout SuggestionState, at occurredAt: Date) {
        state.title = title
        state.opener = suggester
        state.parties = parties
        state.proposal = proposal
        state.request = request
        state.madeAt = occurredAt
    }
}
