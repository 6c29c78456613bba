import FoundationEssentials

/// Opens a survey of a period in some departments.
package struct OpenSurvey: MatterCommand {
    package typealias Kind = Survey
    package static let verb: MatterVerb<Survey> = "open"
    package static let opens = true
    package static let fields: [CommandField] = [.required("form", .choice(SurveyForm.self), "What it asks about.")] + RoundTerms.fields

    let form: SurveyForm
    let title: String
    let departments: [DepartmentID]
    let from: Date
    let to: Date

    package func decide(_ state: SurveyState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Survey>] {
        let terms = try RoundTerms(title: title, departments: departments, from: from, to: to).checked(context)
        try context.requireAhead(to, "to")
        return [SurveyOpened(form: form, terms: terms, opener: context.actor.member, invited: invited(context))]
    }

    private func invited(_ context: MatterContext) -> Int {
        let organisation = context.organisation
        let present = organisation.assignments.filter { assignment in
            assignment.covers(context.now)
                && organisation.posts[assignment.post].map { departments.contains($0.department) } ?? false
        }
        return Set(present.map(\.member)).count
    }
}
