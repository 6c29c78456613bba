package import FoundationEssentials

/// What an agreement says.
package struct AgreementTerms: Codable, Sendable, Hashable {
    package var title: String
    /// What the supplier does for the customer.
    package var serves: String
    /// What the customer brings so that the supplier can.
    package var needs: String?
    /// Working minutes within which the supplier gives a first answer.
    package var answerMinutes: Int
    /// Working minutes within which the supplier has done it.
    package var fulfilMinutes: Int
    /// Whose hours are the working minutes.
    package var calendar: CalendarVersion
    package var reviewDue: Date

    /// The terms as they may stand.
    func checked(_ context: MatterContext) throws(Refusal) -> AgreementTerms {
        try context.require(answerMinutes, in: 1...1_000_000, "answerMinutes")
        // To have done it is an answer too.
        try context.require(fulfilMinutes, in: answerMinutes...1_000_000, "fulfilMinutes")
        var terms = self
        terms.title = try TextRules.title(title)
        terms.serves = try TextRules.checked(serves, "serves")
        terms.needs = try TextRules.checked(ifGiven: needs, "needs")
        return terms
    }
}
