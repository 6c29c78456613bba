import FoundationEssentials

/// Offers training to members of some departments and levels, or to everybody.
package struct OfferTraining: MatterCommand {
    package typealias Kind = Training
    package static let verb: MatterVerb<Training> = "offer"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("title", .text, "What the training is called."),
        .required("content", .text, "What is learnt and practised."),
        .required("form", .choice(TrainingForm.self), "In which form."),
        .optional("departments", .list(.slug), "Whose members it is for; everybody's if not given."),
        .optional("levels", .list(.choice(Level.self)), "Of which levels; of all if not given."),
        .optional("begins", .instant, "When it begins; nobody can have completed it before."),
        .optional("places", .integer, "How many members can take part; as many as like if not given."),
    ]

    let title: String
    let content: String
    let form: TrainingForm
    let departments: [DepartmentID]?
    let levels: [Level]?
    let begins: Date?
    let places: Int?

    package func decide(_ state: TrainingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Training>] {
        try context.requireAhead(begins, "begins")
        let terms = try TrainingTerms(
            title: title, content: content, form: form, departments: departments ?? [], levels: levels ?? [], begins: begins, places: places
        ).checked(context)
        return [TrainingOffered(terms: terms, offerer: context.actor.member)]
    }
}
