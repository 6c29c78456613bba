package import FoundationEssentials

/// A suggestion as it stands.
package struct SuggestionState: EndingMatterState {
    package var title = ""
    package var opener: MemberID?
    /// To whom it is made.
    package var parties: [Party] = []
    /// What was said.
    package var proposal = ""
    package var request: RequestNumber?
    package var madeAt = Date.distantPast
    /// In the order in which they lent their support.
    package var supporters: [MemberID] = []
    package var acknowledgedAt: Date?
    package var adoption: SuggestionAdoption?
    /// What was done, in the department's words.
    package var action: String?
    package var ending: Ending?

    package init() {}

    package var progress: String { adoption != nil ? "adopted" : acknowledgedAt != nil ? "acknowledged" : "made" }

    /// Refuses a second answer.
    func requireUnanswered() throws(Refusal) {
        guard adoption == nil else { throw Refusal(.alreadySettled) }
    }
}
