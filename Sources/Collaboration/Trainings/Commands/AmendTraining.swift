import FoundationEssentials

/// Changes what is offered; what is not given stays, and so does every place that is taken.
package struct AmendTraining: MatterCommand {
    package typealias Kind = Training
    package static let verb: MatterVerb<Training> = "amend"
    package static let fields: [CommandField] = [
        .optional("title", .text, "What the training is called."),
        .optional("content", .text, "What is learnt and practised."),
        .optional("departments", .list(.slug), "Whose members it is for; everybody's with an empty list."),
        .optional("levels", .list(.choice(Level.self)), "Of which levels; of all with an empty list."),
        .optional("begins", .instant, "When it begins; nobody can have completed it before."),
        .optional("places", .integer, "How many members can take part; no fewer than take part already."),
    ]

    let title: String?
    let content: String?
    let departments: [DepartmentID]?
    let levels: [Level]?
    let begins: Date?
    let places: Int?

    package func decide(_ state: TrainingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Training>] {
        let previous = state.terms
        try context.requireAhead(begins, "begins")
        let terms = try TrainingTerms(
            title: title ?? previous.title, content: content ?? previous.content, form: previous.form,
            departments: departments ?? previous.departments, levels: levels ?? previous.levels, begins: begins ?? previous.begins,
            places: places ?? previous.places
        ).checked(context)
        guard terms != previous else { throw Refusal(.unchanged) }
        if let places, places < state.members.count { throw Refusal(.noPlaceLeft) }
        return [TrainingAmended(terms: terms, previous: previous)]
    }
}
