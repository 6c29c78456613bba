package import EventLog
import FoundationEssentials

/// Opens a round of evaluation of a period with some departments.
package struct OpenEvaluation: MatterCommand {
    package typealias Kind = Evaluation
    package static let verb: MatterVerb<Evaluation> = "open"
    package static let opens = true
    package static let fields: [CommandField] =
        RoundTerms.fields + [.optional("previous", .slug, "The evaluation that this one follows.")]

    let title: String
    let departments: [DepartmentID]
    let from: Date
    let to: Date
    let previous: MatterID?

    package var mentioned: [StreamName] { previous.map { [Evaluation.stream(of: $0)] } ?? [] }

    package func decide(_ state: EvaluationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Evaluation>] {
        try context.require(previous, Evaluation.self)
        let terms = try RoundTerms(title: title, departments: departments, from: from, to: to).checked(context)
        return [EvaluationOpened(terms: terms, previous: previous, opener: context.actor.member)]
    }
}
