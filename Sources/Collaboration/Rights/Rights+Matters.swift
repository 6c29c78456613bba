extension Rights {
    /// In what capacity somebody stands towards a matter.
    enum MatterStanding: Sendable, Hashable {
        /// Holds a post.
        case member
        /// Heads a department.
        case head
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
        ]
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
        if parties.contains(where: { acts(actor, for: $0) }) { held.insert(.party) }
        if actor.isHead, parties.contains(where: { answers(actor, for: $0.department) }) { held.insert(.partyHead) }
        if let opener, opener == actor.member { held.insert(.opener) }
        return held
    }

    private static func denial(_ needed: Set<MatterStanding>) -> Rejection.Code {
        if needed.contains(.party) { return .notInvolved }
        if needed.contains(.partyHead) || needed.contains(.head) { return .notHead }
        return needed.contains(.coordinator) ? .notCoordinator : .forbidden
    }

    /// Whether somebody may read a matter.
    package static func mayRead(_ audience: MatterAudience, concerning parties: [Party], opener: MemberID?, _ actor: Actor) -> Bool {
        guard mayRead(.figures, actor) else { return false }
        let isOpener = actor.isSystem || opener != nil && opener == actor.member
        return switch audience {
        case .members: true
        case .parties:
            isOpener || !actor.roles.isDisjoint(with: [.auditor, .coordinator])
                || parties.contains { acts(actor, for: $0) }
        case .opener: isOpener
        }
    }
}
