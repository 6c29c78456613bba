import EventLog

/// Notes how one feels or what one noticed, for oneself.
package struct NoteMood: MatterCommand {
    package typealias Kind = Mood
    package static let verb: MatterVerb<Mood> = "note"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("form", .choice(MoodForm.self), "Whether it is how one feels or what one noticed."),
        .required("text", .text, "In one's own words. Nobody else reads it."),
        .optional("feeling", .integer, "From 1, bad, to 5, good."),
        .optional("request", .reference, "The request in which it came up."),
    ]

    let form: MoodForm
    let text: String
    let feeling: Int?
    let request: RequestNumber?

    package var mentionedNumbers: [RequestNumber] { [request].compactMap(\.self) }

    package func decide(_ state: MoodState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Mood>] {
        guard let member = context.actor.member else { throw Refusal(.forbidden) }
        if let feeling, !(1...5).contains(feeling) { throw Refusal(.invalidGrade, about: "feeling") }
        let note = MoodNote(text: try TextRules.checked(text, "text"), feeling: feeling, request: request)
        return [MoodNoted(form: form, member: member, note: Sealed(note, under: member.key))]
    }
}
