package import FoundationEssentials

/// Goals or requests turned out not to carry a decision out. That is no sign of life.
package struct DecisionUnlinked: MatterEvent {
    package typealias Kind = Decision
    package static let type = "DecisionUnlinked"

    let departments: [DepartmentID]
    let removed: DecisionLinks
    /// All of them from now on.
    let links: DecisionLinks

    package func apply(to state: inout DecisionState, at occurredAt: Date) {
        state.links = links
    }
}
