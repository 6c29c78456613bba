package import FoundationEssentials

/// A conversation as it is remembered.
package struct ConversationState: EndingMatterState {
    package var title = ""
    package var opener: MemberID?
    package var channel = ConversationChannel.faceToFace
    package var at = Date.distantPast
    package var loggedAt = Date.distantPast
    /// Who logged it, and the other side.
    package var sides: [Party] = []
    package var participants: [MemberID] = []
    package var request: RequestNumber?
    package var blocker: BlockerCode?
    /// What came of it in the words of one side, then of the other, and so on; the last holds once the other side confirms it.
    package var accounts: [ConversationAccount] = []
    package var followUp: FollowUp?
    package var confirmedAt: Date?
    package var ending: Ending?

    package init() {}

    package var parties: [Party] { sides }
    package var progress: String { confirmedAt != nil ? "following_up" : accounts.count > 1 ? "corrected" : "logged" }

    /// Ends it when it is confirmed and nothing is left to follow up.
    mutating func endWhenSettled(at date: Date) {
        guard confirmedAt != nil, followUp.map({ $0.keptAt != nil }) ?? true else { return }
        ending = Ending("confirmed", at: date)
    }
}

extension ConversationState {
    /// The side of the sender, when it is that side's turn to agree or to say what it heard.
    func answering(_ context: MatterContext) throws(Refusal) -> Party {
        guard confirmedAt == nil else { throw Refusal(.alreadyConfirmed) }
        guard let side = sides.first(where: { $0 != accounts.last?.side && context.speaks(for: $0) }) else { throw Refusal(.notYourTurn) }
        return side
    }
}
