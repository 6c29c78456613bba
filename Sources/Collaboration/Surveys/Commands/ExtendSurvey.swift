import FoundationEssentials

/// Lets people answer for longer, also when the time was over already: nothing has been revealed yet.
package struct ExtendSurvey: MatterCommand {
    package typealias Kind = Survey
    package static let verb: MatterVerb<Survey> = "extend"
    package static let fields: [CommandField] = [.required("to", .instant, "The new end of its period.")]

    let to: Date

    package func decide(_ state: SurveyState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Survey>] {
        try state.requireOpen()
        try context.requireAhead(to, "to")
        guard to != state.terms.to else { throw Refusal(.unchanged) }
        guard to > state.terms.to else { throw Refusal(.invalidValue, about: "to") }
        return [SurveyExtended(form: state.form, departments: state.terms.departments, to: to, previous: state.terms.to)]
    }
}
