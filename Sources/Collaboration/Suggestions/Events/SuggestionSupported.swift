package import FoundationEssentials

/// Another member lent a suggestion support.
package struct SuggestionSupported: MatterEvent {
    package typealias Kind = Suggestion
    package static let type = "SuggestionSupported"

    let supporter: MemberID
    /// How many there are now.
    let supporters: Int
    let parties: [Party]

    package func apply(to state: inout SuggestionState, at occurredAt: Date) { state.supporters.append(supporter) }
}
