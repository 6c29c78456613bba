package import FoundationEssentials

/// Thanks a member, or a department or post.
package struct GiveRecognition: MatterCommand {
    package typealias Kind = Recognition
    package static let verb: MatterVerb<Recognition> = "give"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("title", .text, "What the thanks are for."),
        .optional("member", .slug, "Who is thanked in person."),
        .optional("party", .party, "Or the department or post that is thanked."),
        .required("request", .reference, "The accepted request that shows it, by number."),
        .optional("text", .text, "The thanks in one's own words."),
    ]

    let title: String
    let member: MemberID?
    let party: Party?
    let request: RequestNumber
    let text: String?

    package var mentionedNumbers: [RequestNumber] { [request] }

    package func quota(of actor: Actor, at now: Date) -> Quota? {
        actor.member.map { Quota(tag: "thanks \($0) \(CalendarMonth(of: now))", limit: Recognition.monthlyLimit) }
    }

    package func decide(_ state: RecognitionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Recognition>] {
        let thanked = try thanked(context)
        guard let evidence = context.requests[request], evidence.status == .accepted, evidence.involves(thanked) else {
            throw Refusal(.notEvidence, about: request.description)
        }
        return [
            RecognitionGiven(
                title: try TextRules.title(title), member: member, parties: thanked,
                request: request, text: try TextRules.checked(ifGiven: text, "text"), month: CalendarMonth(of: context.now),
                giver: context.actor.member)
        ]
    }

    private func thanked(_ context: MatterContext) throws(Refusal) -> [Party] {
        switch (member, party) {
        case (let member?, nil):
            try context.require(member: member)
            guard member != context.actor.member else { throw Refusal(.forOneself) }
            return context.posts(of: member)
        case (nil, let party?):
            try context.require(party)
            let own = try Party(department: context.ownSide(nil).department, post: context.actor.post)
            guard !own.overlaps(party) else { throw Refusal(.forOneself) }
            return [party]
        default: throw Refusal(.invalidValue, about: "member")
        }
    }
}

extension RequestState {
    /// Whether it was made or served by the department of any of the parties.
    fileprivate func involves(_ parties: [Party]) -> Bool {
        guard let facts else { return false }
        return parties.contains { [facts.customer.department, facts.performer.department].contains($0.department) }
    }
}
