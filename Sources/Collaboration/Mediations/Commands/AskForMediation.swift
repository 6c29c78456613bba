/// Asks for somebody neutral in a conflict.
package struct AskForMediation: MatterCommand {
    package typealias Kind = Mediation
    package static let verb: MatterVerb<Mediation> = "ask"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("title", .text, "What the conflict is called, without blame."),
        .required("other", .party, "The other side."),
        .optional("own", .party, "One's own side; without it one's department. A coordinator may name any."),
        .required("request", .reference, "The request in which it arose, by number."),
        .required("blocker", .choice(BlockerCode.self), "What kind of blocker it is."),
        .required("account", .text, "What happened."),
    ]

    let title: String
    let other: Party
    let own: Party?
    let request: RequestNumber
    let blocker: BlockerCode
    let account: String

    package var mentionedNumbers: [RequestNumber] { [request] }

    package func decide(_ state: MediationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Mediation>] {
        [
            MediationAskedFor(
                title: try TextRules.title(title),
                sides: try context.sides(try oneSide(context), other), request: request, blocker: blocker,
                account: try TextRules.checked(account, "account"), requester: context.actor.member)
        ]
    }

    private func oneSide(_ context: MatterContext) throws(Refusal) -> Party {
        guard let own, context.actor.roles.contains(.coordinator) else { return try context.ownSide(own) }
        try context.require(own)
        return own
    }
}
