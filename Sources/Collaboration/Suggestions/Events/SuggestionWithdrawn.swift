package import FoundationEssentials

/// Who made a suggestion took it back.
package struct SuggestionWithdrawn: MatterEvent {
    package typealias Kind = Suggestion
    package static let type = "SuggestionWithdrawn"

    let reason: String
    let parties: [Party]

    package func apply(to state: inout SuggestionState, at occurredAt: Date) {
        state.ending = Ending("withdrawn", because: reason, at: occurredAt)
    }
}
