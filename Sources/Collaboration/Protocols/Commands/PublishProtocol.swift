import FoundationEssentials

/// Says how one's own department can be reached by another; its head is to take note.
package struct PublishProtocol: MatterCommand {
    package typealias Kind = CommunicationProtocol
    package static let verb: MatterVerb<CommunicationProtocol> = "publish"
    package static let opens = true
    package static let fields: [CommandField] =
        ServicePair.fields + [
            .required("title", .text, "What the protocol is called."),
            .required("channel", .choice(ProtocolChannel.self), "By which way the supplier wants to be addressed."),
            .optional("address", .text, "Where on that channel."),
            .required("responseMinutes", .integer, "Working minutes within which an answer comes."),
            .required("calendar", .slug, "The calendar whose hours count."),
            .required("ladder", .list(ProtocolRung.kind), "Whom to turn to when no answer comes, the lowest rung first."),
            .required("reviewDue", .instant, "When to look at it again."),
        ]

    let supplier: Party
    let customer: Party
    let title: String
    let channel: ProtocolChannel
    let address: String?
    let responseMinutes: Int
    let calendar: CalendarID
    let ladder: [ProtocolRung]
    let reviewDue: Date

    package func decide(
        _ state: ProtocolState, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<CommunicationProtocol>] {
        let pair = try ServicePair(supplier: supplier, customer: customer).checked(context)
        _ = try context.headed(among: [pair.supplier.department])
        try context.requireAhead(reviewDue, "reviewDue")
        let terms = try ProtocolTerms(
            title: title, channel: channel, address: address, responseMinutes: responseMinutes, calendar: try context.current(calendar),
            ladder: ladder, reviewDue: reviewDue
        ).checked(context)
        return [ProtocolPublished(pair: pair, terms: terms, publisher: context.actor.member)]
    }
}
