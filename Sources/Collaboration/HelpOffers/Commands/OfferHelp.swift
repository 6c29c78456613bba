import FoundationEssentials

/// Offers help to another party.
package struct OfferHelp: MatterCommand {
    package typealias Kind = HelpOffer
    package static let verb: MatterVerb<HelpOffer> = "offer"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("title", .text, "What it is about."),
        .required("other", .party, "To whom."),
        .optional("own", .party, "Who helps; without it one's department."),
        .required("what", .text, "What one can do for them."),
        .optional("until", .instant, "How long the offer stands."),
    ]

    let title: String
    let other: Party
    let own: Party?
    let what: String
    let until: Date?

    package func decide(_ state: HelpOfferState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<HelpOffer>] {
        let sides = try context.sides(try context.ownSide(own), other)
        try context.requireAhead(until, "until")
        return [
            HelpOffered(
                title: try TextRules.title(title), sides: sides,
                what: try TextRules.checked(what, "what"), until: until, offerer: context.actor.member)
        ]
    }
}
