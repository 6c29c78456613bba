import FoundationEssentials

/// Proposes other terms, to what is in force or in answer to a proposal; what is not given stays, and the other side has to accept.
package struct AmendAgreement: MatterCommand {
    package typealias Kind = Agreement
    package static let verb: MatterVerb<Agreement> = "amend"
    package static let fields: [CommandField] = [
        .optional("title", .text, "What the agreement is called."),
        .optional("serves", .text, "What the supplier does for the customer."),
        .optional("needs", .text, "What the customer brings so that the supplier can."),
        .optional("answerMinutes", .integer, "Working minutes within which the supplier gives a first answer."),
        .optional("fulfilMinutes", .integer, "Working minutes within which the supplier has done it."),
        .optional("calendar", .slug, "The calendar whose hours count."),
        .optional("reviewDue", .instant, "When to look at it again."),
    ]

    let title: String?
    let serves: String?
    let needs: String?
    let answerMinutes: Int?
    let fulfilMinutes: Int?
    let calendar: CalendarID?
    let reviewDue: Date?

    package func decide(_ state: AgreementState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Agreement>] {
        guard let pair = state.pair, let latest = state.latest else { throw Refusal(.notInForce) }
        let side = try context.headed(among: pair.departments)
        try context.requireAhead(reviewDue, "reviewDue")
        let terms = try amended(latest.terms, context).checked(context)
        guard terms != latest.terms else { throw Refusal(.unchanged) }
        return [
            AgreementAmended(
                pair: pair, version: state.versions + 1, terms: terms, previous: latest.terms,
                replaced: state.pending?.number, by: side)
        ]
    }

    private func amended(_ previous: AgreementTerms, _ context: MatterContext) throws(Refusal) -> AgreementTerms {
        var terms = previous
        if let title { terms.title = title }
        if let serves { terms.serves = serves }
        if let needs { terms.needs = needs }
        if let answerMinutes { terms.answerMinutes = answerMinutes }
        if let fulfilMinutes { terms.fulfilMinutes = fulfilMinutes }
        if let calendar { terms.calendar = try context.current(calendar) }
        if let reviewDue { terms.reviewDue = reviewDue }
        return terms
    }
}
