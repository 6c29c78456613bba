/// Suggests something to a department, or to a post in it.
package struct MakeSuggestion: MatterCommand {
    package typealias Kind = Suggestion
    package static let verb: MatterVerb<Suggestion> = "make"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("title", .text, "What it is about."),
        .required("to", .party, "Who could do it."),
        .required("proposal", .text, "What should be otherwise, and what for."),
        .optional("request", .reference, "A request that shows it."),
        .optional("anonymous", .boolean, "Whether nobody is to learn who makes it: only the department and level are kept."),
    ]

    let title: String
    let to: Party
    let proposal: String
    let request: RequestNumber?
    let anonymous: Bool?

    package var mentionedNumbers: [RequestNumber] { [request].compactMap(\.self) }

    package var anonymity: Anonymity? { anonymous == true ? .once() : nil }

    package func decide(_ state: SuggestionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Suggestion>] {
        try context.require(to)
        return [
            SuggestionMade(
                title: try TextRules.title(title), parties: [to],
                proposal: try TextRules.checked(proposal, "proposal"), request: request,
                suggester: anonymous == true ? nil : context.actor.member)
        ]
    }
}
