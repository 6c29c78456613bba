package import FoundationEssentials

/// The department has read a suggestion.
package struct SuggestionAcknowledged: MatterEvent {
    package typealias Kind = Suggestion
    package static let type = "SuggestionAcknowledged"

    let parties: [Party]
    let note: String?
    let madeAt: Date

    package func apply(to state: inout SuggestionState, at occurredAt: Date) { state.acknowledgedAt = occurredAt }
}
