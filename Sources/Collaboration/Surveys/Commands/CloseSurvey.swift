import FoundationEssentials

/// Adds the answers up and shows what may be shown. Only when the period is over: two looks would tell what was said between them.
package struct CloseSurvey: MatterCommand {
    package typealias Kind = Survey
    package static let verb: MatterVerb<Survey> = "close"
    package static let fields: [CommandField] = []

    package func decide(_ state: SurveyState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Survey>] {
        try state.requireOpen()
        guard context.now >= state.terms.to else { throw Refusal(.notDueYet) }
        return [
            SurveyClosed(
                form: state.form, terms: state.terms, invited: state.invited, answers: state.answers,
                figures: SurveyTally(state.given).figures)
        ]
    }
}
