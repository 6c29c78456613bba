package import FoundationEssentials

/// One side recorded a conversation.
package struct ConversationLogged: MatterEvent {
    package typealias Kind = LoggedConversation
    package static let type = "ConversationLogged"

    let title: String
    let channel: ConversationChannel
    let at: Date
    /// Who logs it, and the other side.
    let sides: [Party]
    let participants: [MemberID]
    let request: RequestNumber?
    let blocker: BlockerCode?
    let outcome: String
    let followUp: String?
    let followUpDue: Date?
    let logger: MemberID?

    package func apply(to state: inout ConversationState, at occurredAt: Date) {
        state.title = title
        state.opener = logger
        state.channel = channel
        state.at = at
        state.loggedAt = occurredAt
        state.sides = sides
        state.participants = participants
        state.request = request
        state.blocker = blocker
        state.accounts = [ConversationAccount(side: sides[0], outcome: outcome, at: occurredAt)]
        state.followUp = followUp.map { FollowUp(what: $0, due: followUpDue) }
    }
}
