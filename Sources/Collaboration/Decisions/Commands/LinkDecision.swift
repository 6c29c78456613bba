package import EventLog
import FoundationEssentials

/// Names goals or requests that carry a decision out.
package struct LinkDecision: MatterCommand {
    package typealias Kind = Decision
    package static let verb: MatterVerb<Decision> = "link"
    package static let fields = DecisionLinks.fields

    let goals: [MatterID]?
    let requests: [RequestNumber]?

    package var mentioned: [StreamName] { links.streams }
    package var mentionedNumbers: [RequestNumber] { links.requests }

    private var links: DecisionLinks { DecisionLinks(goals: goals, requests: requests) }

    package func decide(_ state: DecisionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Decision>] {
        let added = try links.checked(context).without(state.links)
        guard !added.isEmpty else { throw Refusal(.unchanged) }
        return [
            DecisionLinked(
                departments: state.terms.departments, added: added, links: state.links + added, lastSign: state.lastSign ?? context.now)
        ]
    }
}
