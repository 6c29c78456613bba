import FoundationEssentials

/// Says anew how one's own department can be reached; what is not given stays, and the customer is to take note anew.
package struct ReviseProtocol: MatterCommand {
    package typealias Kind = CommunicationProtocol
    package static let verb: MatterVerb<CommunicationProtocol> = "revise"
    package static let fields: [CommandField] = [
        .optional("title", .text, "What the protocol is called."),
        .optional("channel", .choice(ProtocolChannel.self), "By which way the supplier wants to be addressed."),
        .optional("address", .text, "Where on that channel."),
        .optional("responseMinutes", .integer, "Working minutes within which an answer comes."),
        .optional("calendar", .slug, "The calendar whose hours count."),
        .optional("ladder", .list(ProtocolRung.kind), "Whom to turn to when no answer comes, the lowest rung first."),
        .optional("reviewDue", .instant, "When to look at it again."),
    ]

    let title: String?
    let channel: ProtocolChannel?
    let address: String?
    let responseMinutes: Int?
    let calendar: CalendarID?
    let ladder: [ProtocolRung]?
    let reviewDue: Date?

    package func decide(
        _ state: ProtocolState, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<CommunicationProtocol>] {
        let (pair, previous) = try state.published()
        _ = try context.headed(among: [pair.supplier.department])
        try context.requireAhead(reviewDue, "reviewDue")
        let terms = try revised(previous, context).checked(context)
        guard terms != previous else { throw Refusal(.unchanged) }
        return [
            ProtocolRevised(
                pair: pair, version: state.version + 1, terms: terms, previous: previous,
                acknowledgedAt: state.acknowledgedAt)
        ]
    }

    private func revised(_ previous: ProtocolTerms, _ context: MatterContext) throws(Refusal) -> ProtocolTerms {
        var terms = previous
        if let title { terms.title = title }
        if let channel {
            terms.channel = channel
            // An address is one on its channel.
            terms.address = channel == previous.channel ? previous.address : nil
        }
        if let address { terms.address = address }
        if let responseMinutes { terms.responseMinutes = responseMinutes }
        if let calendar { terms.calendar = try context.current(calendar) }
        if let ladder { terms.ladder = ladder }
        if let reviewDue { terms.reviewDue = reviewDue }
        return terms
    }
}
