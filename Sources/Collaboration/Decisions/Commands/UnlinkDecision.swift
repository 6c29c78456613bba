import FoundationEssentials

/// Takes back that goals or requests carry a decision out.
package struct UnlinkDecision: MatterCommand {
    package typealias Kind = Decision
    package static let verb: MatterVerb<Decision> = "unlink"
    package static let fields = DecisionLinks.fields

    let goals: [MatterID]?
    let requests: [RequestNumber]?

    package func decide(_ state: DecisionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Decision>] {
        let removed = state.links.common(with: DecisionLinks(goals: goals, requests: requests))
        guard !removed.isEmpty else { throw Refusal(.unchanged) }
        return [DecisionUnlinked(departments: state.terms.departments, removed: removed, links: state.links.without(removed))]
    }
}
