package import FoundationEssentials

/// An offer of help as it stands.
package struct HelpOfferState: EndingMatterState {
    package var title = ""
    package var opener: MemberID?
    /// Who offers, and to whom.
    package var sides: [Party] = []
    /// What is offered.
    package var what = ""
    /// When the offer lapses.
    package var until: Date?
    package var offeredAt = Date.distantPast
    package var takenUpAt: Date?
    package var thanks: String?
    package var ending: Ending?

    package init() {}

    package var parties: [Party] { sides }
    package var progress: String { takenUpAt == nil ? "offered" : "taken_up" }
}

extension HelpOfferState {
    /// Refuses what only the receiver may do to others.
    func requireReceiver(_ context: MatterContext) throws(Refusal) {
        guard let receiver = sides.last, context.speaks(for: receiver) else { throw Refusal(.notReceiver) }
    }

    /// Refuses to answer or withdraw an offer that was taken up.
    func requireUnanswered() throws(Refusal) {
        guard takenUpAt == nil else { throw Refusal(.alreadySettled) }
    }
}
