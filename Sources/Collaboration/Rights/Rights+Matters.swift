extension Rights {
    /// In what capacity somebody stands towards a matter.
    enum MatterStanding: Sendable, Hashable {
        /// Holds a post.
        case member
        /// Heads a department.
        case head
        /// Heads a department from a post of executive level.
        case executive
        /// Acts for one of the parties that the matter concerns.
        case party
        /// Heads the department of one of them.
        case partyHead
        /// Opened it.
        case opener
        case coordinator, administrator, system
    }

    /// Kind of matter × command.
    static let matters: [String: [String: Set<MatterStanding>]] = [
        "goal": [
            "propose": [.head, .coordinator], "sign": [.partyHead], "amend": [.partyHead, .coordinator],
            "close": [.partyHead, .coordinator],
        ],
        "meeting": [
            "plan": [.head, .coordinator], "call": [.party, .coordinator], "hold": [.party, .coordinator],
            "assign": [.party, .coordinator], "settle": [.party, .coordinator], "amend": [.partyHead, .coordinator],
            "end": [.partyHead, .coordinator],
        ],
        "conversation": [
            "log": [.member], "confirm": [.party], "correct": [.party], "follow-up": [.party], "withdraw": [.opener],
        ],
        "mediation": [
            "ask": [.member, .coordinator], "appoint": [.coordinator], "note": [.party, .coordinator], "propose": [.party, .coordinator],
            "agree": [.party], "escalate": [.party, .coordinator], "withdraw": [.opener, .coordinator],
        ],
        "suggestion": [
            "make": [.member], "support": [.member], "acknowledge": [.party], "adopt": [.partyHead], "decline": [.partyHead],
            "finish": [.party], "withdraw": [.opener],
        ],
        "recognition": [
            "give": [.member], "acknowledge": [.party], "revoke": [.coordinator],
        ],
        "activity": [
            "plan": [.member, .coordinator], "amend": [.opener, .partyHead, .coordinator], "hold": [.opener, .partyHead, .coordinator],
            "review": [.opener, .partyHead, .coordinator], "cancel": [.opener, .partyHead, .coordinator],
        ],
        "help-offer": [
            "offer": [.member], "take-up": [.party], "decline": [.party], "finish": [.party], "withdraw": [.opener],
        ],
        "agreement": [
            "propose": [.head], "accept": [.partyHead], "decline": [.partyHead], "amend": [.partyHead],
            "review": [.partyHead, .coordinator], "end": [.partyHead, .coordinator],
        ],
        "protocol": [
            "publish": [.head], "acknowledge": [.partyHead], "revise": [.partyHead], "review": [.partyHead, .coordinator],
            "withdraw": [.partyHead, .coordinator],
        ],
        "project": [
            "open": [.head, .coordinator], "join": [.partyHead], "invite": [.partyHead, .coordinator], "leave": [.partyHead],
            "set-milestone": [.party, .coordinator], "reach-milestone": [.party, .coordinator], "close": [.partyHead, .coordinator],
        ],
        "decision": [
            "declare": [.executive, .coordinator], "amend": [.executive, .coordinator], "link": [.party, .executive, .coordinator],
            "unlink": [.party, .executive, .coordinator], "note-progress": [.party, .executive, .coordinator],
            "carry-out": [.executive, .coordinator], "drop": [.executive, .coordinator],
        ],
        "capacity": ["declare": [.head], "revise": [.partyHead], "withdraw": [.partyHead, .coordinator]],
        "training": [
            "offer": [.head, .coordinator], "amend": [.opener, .coordinator], "enrol": [.member, .opener, .coordinator],
            "cancel-place": [.member, .opener, .coordinator], "complete": [.opener, .coordinator], "close": [.opener, .coordinator],
        ],
        "evaluation": [
            "open": [.coordinator], "note": [.party, .coordinator], "propose": [.party, .coordinator], "adopt": [.partyHead],
            "finish": [.member], "verify": [.coordinator], "close": [.coordinator],
        ],
        "survey": [
            "open": [.coordinator], "answer": [.party], "extend": [.coordinator], "close": [.coordinator], "cancel": [.coordinator],
        ],
        "mood": ["note": [.member], "withdraw": [.opener]],
    ]

    /// Whether somebody may use a command on a matter: nil, or the code of the rejection.
    static func refusal(
        of verb: String, onMatter kind: String, to actor: Actor, concerning parties: [Party], opener: MemberID?
    ) -> Rejection.Code? {
        let needed = matters[kind]?[verb] ?? []
        // Auditors change nothing, whatever else they are.
        guard !actor.roles.contains(.auditor), actor.kind != .importer else { return .forbidden }
        return standings(of: actor, concerning: parties, opener: opener).isDisjoint(with: needed) ? denial(needed) : nil
    }

    private static func standings(of actor: Actor, concerning parties: [Party], opener: MemberID?) -> Set<MatterStanding> {
        guard !actor.isSystem else { return [.system] }
        var held: Set<MatterStanding> = []
        if actor.roles.contains(.coordinator) { held.insert(.coordinator) }
        if actor.roles.contains(.administrator) { held.insert(.administrator) }
        guard actor.department != nil else { return held }
        held.insert(.member)
        if actor.isHead { held.insert(.head) }
        if actor.isHead, actor.level == .executive { held.insert(.executive) }
        if parties.contains(where: { acts(actor, for: $0) }) { held.insert(.party) }
        if actor.isHead, parties.contains(where: { answers(actor, for: $0.department) }) { held.insert(.partyHead) }
        if let opener, opener == actor.member { held.insert(.opener) }
        return held
    }

    private static func denial(_ needed: Set<MatterStanding>) -> Rejection.Code {
        if needed.contains(.party) { return .notInvolved }
        if needed.contains(.partyHead) || needed.contains(.head) { return .notHead }
        if needed.contains(.executive) { return .notExecutive }
        return needed.contains(.coordinator) ? .notCoordinator : .forbidden
    }

    /// Whether somebody may read a matter.
    package static func mayRead(_ audience: MatterAudience, concerning parties: [Party], opener: MemberID?, _ actor: Actor) -> Bool {
        guard mayRead(.figures, actor) else { return false }
        let isOpener = opener != nil && opener == actor.member
        return switch audience {
        case .members: true
        case .parties:
            actor.isSystem || isOpener || !actor.roles.isDisjoint(with: [.auditor, .coordinator])
                || parties.contains { acts(actor, for: $0) }
        case .opener: isOpener
        }
    }
}
