import FoundationEssentials

/// Records a conversation with another party.
package struct LogConversation: MatterCommand {
    package typealias Kind = LoggedConversation
    package static let verb: MatterVerb<LoggedConversation> = "log"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("title", .text, "What it was about."),
        .required("other", .party, "With whom."),
        .optional("own", .party, "For whom one spoke; without it for one's department."),
        .required("channel", .choice(ConversationChannel.self), "By what means."),
        .required("at", .instant, "When it was."),
        .required("participants", .list(.slug), "The members who took part, from both sides."),
        .optional("request", .reference, "The request that it was about."),
        .optional("blocker", .choice(BlockerCode.self), "The kind of blocker that it was about."),
        .required("outcome", .text, "What came of it."),
        .optional("followUp", .text, "What was promised to come after it."),
        .optional("followUpDue", .instant, "By when."),
    ]

    let title: String
    let other: Party
    let own: Party?
    let channel: ConversationChannel
    let at: Date
    let participants: [MemberID]
    let request: RequestNumber?
    let blocker: BlockerCode?
    let outcome: String
    let followUp: String?
    let followUpDue: Date?

    package var mentionedNumbers: [RequestNumber] { [request].compactMap(\.self) }

    package func decide(
        _ state: ConversationState, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<LoggedConversation>] {
        let sides = try context.sides(try context.ownSide(own), other)
        try context.requireHappened(at, "at")
        try context.require(members: participants, "participants")
        guard context.departments(sides.map(\.department), without: participants).isEmpty else {
            throw Refusal(.invalidValue, about: "participants")
        }
        guard followUp != nil || followUpDue == nil else { throw Refusal(.emptyText, about: "followUp") }
        try context.requireAhead(followUpDue, "followUpDue")
        return [
            ConversationLogged(
                title: try TextRules.title(title), channel: channel, at: at, sides: sides,
                participants: participants, request: request, blocker: blocker, outcome: try TextRules.checked(outcome, "outcome"),
                followUp: try TextRules.checked(ifGiven: followUp, "followUp"), followUpDue: followUpDue, logger: context.actor.member)
        ]
    }
}
