import FoundationEssentials

/// Proposes what one side serves the other; the head of the other side has to accept.
package struct ProposeAgreement: MatterCommand {
    package typealias Kind = Agreement
    package static let verb: MatterVerb<Agreement> = "propose"
    package static let opens = true
    package static let fields: [CommandField] =
        ServicePair.fields + [
            .required("title", .text, "What the agreement is called."),
            .required("serves", .text, "What the supplier does for the customer."),
            .optional("needs", .text, "What the customer brings so that the supplier can."),
            .required("answerMinutes", .integer, "Working minutes within which the supplier gives a first answer."),
            .required("fulfilMinutes", .integer, "Working minutes within which the supplier has done it."),
            .required("calendar", .slug, "The calendar whose hours count."),
            .required("reviewDue", .instant, "When to look at it again."),
        ]

    let supplier: Party
    let customer: Party
    let title: String
    let serves: String
    let needs: String?
    let answerMinutes: Int
    let fulfilMinutes: Int
    let calendar: CalendarID
    let reviewDue: Date

    package func decide(_ state: AgreementState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Agreement>] {
        let pair = try ServicePair(supplier: supplier, customer: customer).checked(context)
        let side = try context.headed(among: pair.departments)
        try context.requireAhead(reviewDue, "reviewDue")
        let terms = try AgreementTerms(
            title: title, serves: serves, needs: needs, answerMinutes: answerMinutes, fulfilMinutes: fulfilMinutes,
            calendar: try context.current(calendar), reviewDue: reviewDue
        ).checked(context)
        return [AgreementProposed(pair: pair, terms: terms, by: side, proposer: context.actor.member)]
    }
}
