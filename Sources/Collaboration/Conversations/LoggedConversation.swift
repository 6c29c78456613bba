/// A talk between two parties about something complex or a conflict (面对面沟通), kept so that both remember the same.
///
/// One side logs what came of it; the other confirms it or says in its own words what it heard, and so in turn until both agree. A follow-up
/// that was promised stays open until somebody says what became of it.
package enum LoggedConversation: MatterKind {
    package typealias State = ConversationState

    package static let name = "conversation"
    package static let plural = "conversations"
    package static let meaning = BilingualText(
        zh: "双方就复杂事项或冲突进行的谈话及其结论。", en: "A talk between two parties about a complex matter or a conflict, and what came of it.")
    package static let audience = MatterAudience.parties

    package static let commands: [KnownMatterCommand<LoggedConversation>] = [
        .command(LogConversation.self), .command(ConfirmConversation.self), .command(CorrectConversation.self),
        .command(FollowUpConversation.self), .command(WithdrawConversation.self),
    ]
    package static let events: [KnownMatterEvent<LoggedConversation>] = [
        .event(ConversationLogged.self), .event(ConversationConfirmed.self), .event(ConversationCorrected.self),
        .event(ConversationFollowedUp.self), .event(ConversationWithdrawn.self),
    ]
}
