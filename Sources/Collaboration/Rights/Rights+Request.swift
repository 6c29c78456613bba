extension Rights {
    /// Standing × command. The heads of both departments count as their sides.
    private static func standings(for verb: RequestVerb) -> Set<Standing> {
        switch verb {
        case .submit, .confirmUnderstanding, .correctUnderstanding, .withdraw, .cancel, .reject, .reopen: [.customer]
        case .accept: [.customer, .system]
        case .acknowledge, .promise, .decline, .revoke, .offerHandOver, .linkSubRequest, .postProgress, .fulfil: [.performer]
        case .pause, .resume: [.performer, .system]
        case .acceptHandOver, .refuseHandOver: [.receiver]
        case .counter, .acceptCounter, .rejectCounter, .proposeRenegotiation, .acceptRenegotiation, .rejectRenegotiation:
            [.customer, .performer]
        case .raiseBlocker, .contestAttribution, .resolveBlocker, .rate: [.customer, .performer]
        case .escalate: [.customer, .performer, .system]
        case .comment, .attach, .watch: [.customer, .performer, .coordinator]
        case .markDuplicate: [.performer, .coordinator]
        case .disputeRating: [.ratedHead]
        case .adjudicateRating: [.coordinator]
        case .revealRatings, .recordMiss: [.system]
        }
    }

    /// Roles that take no part in requests, whatever post their holder has. Operators may act for a post they hold, and for nothing else.
    private static let apart: Set<Role> = [.auditor, .administrator]

    /// The sides of a request that somebody acts for: the holders of the side's post, or any member of its department when it names none,
    /// and the department's head either way. On a side of a confidential request that names no post, only the person named there and the
    /// head. Who took over from a party when the organisation changed acts for it like that party, see ``Actor/former``.
    public static func sides(of actor: Actor, in request: RequestParticipants) -> Set<Side> {
        var sides: Set<Side> = []
        if acts(actor, for: request.customer, named: request.submitter, alone: request.confidential) { sides.insert(.customer) }
        if acts(actor, for: request.performer, named: request.contact, alone: request.confidential) { sides.insert(.performer) }
        return sides
    }

    /// Whether somebody may use a command on a request: nil, or the code of the rejection.
    ///
    /// `rated` is the side whose grade a dispute is about; without it, heading either side will do.
    static func refusal(of verb: RequestVerb, to actor: Actor, in request: RequestParticipants, rated: Side? = nil) -> Rejection.Code? {
        let needed = standings(for: verb)
        guard actor.roles.isDisjoint(with: apart), actor.kind != .importer else { return .forbidden }
        var held = standings(of: actor, in: request, rated: rated)
        // Coordinators are not among those who see a confidential request; a dispute brought before them is the exception.
        if request.confidential, verb != .adjudicateRating { held.remove(.coordinator) }
        return held.isDisjoint(with: needed) ? denial(needed, to: actor) : nil
    }

    private static func standings(of actor: Actor, in request: RequestParticipants, rated: Side?) -> Set<Standing> {
        guard !actor.isSystem else { return [.system] }
        var held: Set<Standing> = []
        let sides = sides(of: actor, in: request)
        if sides.contains(.customer) { held.insert(.customer) }
        if sides.contains(.performer) { held.insert(.performer) }
        if actor.roles.contains(.coordinator), !actor.roles.contains(.operator) { held.insert(.coordinator) }
        if isReceiver(actor, in: request) { held.insert(.receiver) }
        let heads = rated.map { [$0] } ?? Side.allCases
        if heads.contains(where: { isHead(actor, of: $0, in: request) }) { held.insert(.ratedHead) }
        return held
    }

    /// While nothing is offered there is no receiver to be; anybody who sees the request may be told so.
    private static func isReceiver(_ actor: Actor, in request: RequestParticipants) -> Bool {
        guard let receiver = request.receiver else { return maySee(request, actor) }
        return acts(actor, for: receiver)
    }

    static func isHead(_ actor: Actor, of side: Side, in request: RequestParticipants) -> Bool {
        let party = side == .customer ? request.customer : request.performer
        return actor.isHead && (answers(actor, for: party.department) || party.post != nil && actor.former.contains(party))
    }

    /// Whether somebody acts for a party: a holder of its post, or any member of its department when it names none, and the head either way.
    public static func acts(_ actor: Actor, for party: Party) -> Bool { acts(actor, for: party, named: nil, alone: false) }

    /// `alone` narrows a whole department to the person named and the head.
    private static func acts(_ actor: Actor, for party: Party, named: MemberID?, alone: Bool) -> Bool {
        guard actor.member != nil else { return false }
        guard answers(actor, for: party.department) else { return tookAlong(actor, party, named: named) }
        if actor.isHead { return true }
        if let post = party.post { return actor.post == post }
        return !alone || named == nil || named == actor.member
    }

    /// Whether a department is the actor's, or was merged into it.
    static func answers(_ actor: Actor, for department: DepartmentID) -> Bool {
        actor.department == department || actor.former.contains(Party(department: department))
    }

    /// Whether a party went with the actor when its department was split: a post with its holders and the head it has now. What was asked of
    /// or by the whole department stays there, but the person named in it goes on with it.
    private static func tookAlong(_ actor: Actor, _ party: Party, named: MemberID?) -> Bool {
        guard party.post == nil else { return actor.former.contains(party) }
        return named == actor.member && actor.former.contains { $0.department == party.department && $0.post == actor.post }
    }

    private static func denial(_ needed: Set<Standing>, to actor: Actor) -> Rejection.Code {
        guard !actor.isSystem else { return .forbidden }
        if needed.isSuperset(of: [.customer, .performer]) { return .notInvolved }
        if needed.contains(.customer) { return .notCustomer }
        if needed.contains(.performer) { return .notPerformer }
        if needed.contains(.receiver) { return .notReceiver }
        if needed.contains(.ratedHead) { return .notHead }
        if needed.contains(.coordinator) { return .notCoordinator }
        return .forbidden
    }
}
