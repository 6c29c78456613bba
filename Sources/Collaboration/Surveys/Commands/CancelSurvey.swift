/// Ends a survey without showing anything.
package struct CancelSurvey: MatterCommand {
    package typealias Kind = Survey
    package static let verb: MatterVerb<Survey> = "cancel"
    package static let fields: [CommandField] = [.required("reason", .text, "Why.")]

    let reason: String

    package func decide(_ state: SurveyState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Survey>] {
        try state.requireOpen()
        return [
            SurveyCancelled(
                form: state.form, departments: state.terms.departments, answers: state.answers,
                reason: try TextRules.checked(reason, "reason"))
        ]
    }
}
