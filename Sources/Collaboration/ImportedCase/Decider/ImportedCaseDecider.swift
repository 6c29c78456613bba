public import FoundationEssentials

/// The rules of an imported case's stream: write down what is missing, and nothing twice.
public enum ImportedCaseDecider: Decider {
    public static var initialState: ImportedCaseState { ImportedCaseState() }

    public static func decide(
        _ command: ImportCase, state: ImportedCaseState, context: ImportedCaseContext
    ) throws(Rejection) -> [ImportedCaseEvent] {
        guard context.actor.kind == .importer || context.actor.isSystem else { throw Rejection(.forbidden) }
        if let facts = state.facts, facts.source != command.facts.source || facts.caseID != command.facts.caseID {
            throw Rejection(.caseMismatch, about: command.facts.caseID)
        }
        return factEvents(command, state) + stepEvents(command, state)
    }

    public static func evolve(_ state: inout ImportedCaseState, with event: ImportedCaseEvent, at occurredAt: Date) {
        state.facts = event.facts
        if case .stepImported(let event) = event { state.steps.insert(event.step.key) }
    }

    private static func factEvents(_ command: ImportCase, _ state: ImportedCaseState) -> [ImportedCaseEvent] {
        let facts = command.facts
        guard let previous = state.facts else {
            return [.caseImported(CaseImported(facts: facts, begunAt: facts.startedAt ?? command.steps.map(\.at).min()))]
        }
        return facts == previous ? [] : [.caseFactsCorrected(CaseFactsCorrected(facts: facts, previous: previous))]
    }

    /// In the order given; of two steps with one key the first counts.
    private static func stepEvents(_ command: ImportCase, _ state: ImportedCaseState) -> [ImportedCaseEvent] {
        var known = state.steps
        return command.steps.filter { known.insert($0.key).inserted }.map { .stepImported(StepImported(facts: command.facts, step: $0)) }
    }
}
