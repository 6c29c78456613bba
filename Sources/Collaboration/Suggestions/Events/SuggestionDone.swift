package import FoundationEssentials

/// You said, we did: what a department adopted is in place.
package struct SuggestionDone: MatterEvent {
    package typealias Kind = Suggestion
    package static let type = "SuggestionDone"

    let action: String
    let proposal: String
    let parties: [Party]
    let suggester: MemberID?
    let madeAt: Date
    let adoptedAt: Date
    let due: Date?
    /// Whether that was by its due date, if it had one.
    let inTime: Bool

    package func apply(to state: inout SuggestionState, at occurredAt: Date) {
        state.action = action
        state.ending = Ending("done", at: occurredAt)
    }
}
