/// Ends the noting. What was adopted goes on until it is verified.
package struct CloseEvaluation: MatterCommand {
    package typealias Kind = Evaluation
    package static let verb: MatterVerb<Evaluation> = "close"
    package static let fields: [CommandField] = [.required("summary", .text, "What the round has shown.")]

    let summary: String

    package func decide(_ state: EvaluationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Evaluation>] {
        try state.requireOpen()
        return [
            EvaluationClosed(
                summary: try TextRules.checked(summary, "summary"), departments: state.terms.departments, findings: state.findings.count,
                proposed: state.improvements.count, adopted: state.improvements.filter { $0.step != .proposed }.count)
        ]
    }
}
