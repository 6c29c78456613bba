package import FoundationEssentials

/// The department takes a suggestion up.
package struct SuggestionAdopted: MatterEvent {
    package typealias Kind = Suggestion
    package static let type = "SuggestionAdopted"

    let plan: String
    let due: Date?
    let parties: [Party]
    let proposal: String
    let suggester: MemberID?
    let supporters: Int
    let madeAt: Date

    package func apply(to state: inout SuggestionState, at occurredAt: Date) {
        state.adoption = SuggestionAdoption(plan: plan, due: due, at: occurredAt)
    }
}
