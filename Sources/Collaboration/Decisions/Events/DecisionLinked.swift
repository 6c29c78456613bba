package import FoundationEssentials

/// Goals or requests were named that carry a decision out.
package struct DecisionLinked: MatterEvent {
    package typealias Kind = Decision
    package static let type = "DecisionLinked"

    let departments: [DepartmentID]
    let added: DecisionLinks
    /// All of them from now on.
    let links: DecisionLinks
    /// The last sign of life before.
    let lastSign: Date

    package func apply(to state: inout DecisionState, at occurredAt: Date) {
        state.links = links
        state.lastSign = occurredAt
    }
}
