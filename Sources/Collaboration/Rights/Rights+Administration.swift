extension Rights {
    /// In what capacity somebody changes what the whole organisation shares.
    private enum Office {
        case administrator
        /// The head of the department concerned.
        case head
        /// Somebody who holds a post.
        case holder
    }

    private static func offices(for verb: OrganisationVerb) -> Set<Office> {
        switch verb {
        case .definePost, .renamePost: [.administrator, .head]
        case .defineDepartment, .renameDepartment, .moveDepartment, .splitDepartment, .mergeDepartment, .appointHead, .registerMember,
            .assignPost, .endAssignment, .grantRole,
            .revokeRole, .setPolicy:
            [.administrator]
        }
    }

    private static func offices(for verb: CatalogueVerb) -> Set<Office> {
        switch verb {
        case .defineService, .reviseService, .retireService, .assignRaci: [.administrator, .head]
        case .attestDuties: [.holder]
        }
    }

    private static let calendars: Set<Office> = [.administrator]

    private static let tokens: Set<Office> = [.administrator]

    private static let subscriptions: Set<Office> = [.administrator]

    /// Whether somebody may use a command of the organisation that concerns a department; nil, or the code of the rejection.
    static func refusal(of verb: OrganisationVerb, to actor: Actor, concerning department: DepartmentID?) -> Rejection.Code? {
        refusal(needing: offices(for: verb), to: actor, concerning: department)
    }

    /// Whether somebody may use a command of the catalogue on a department's services; nil, or the code of the rejection.
    static func refusal(of verb: CatalogueVerb, to actor: Actor, concerning department: DepartmentID?) -> Rejection.Code? {
        refusal(needing: offices(for: verb), to: actor, concerning: department)
    }

    /// Whether somebody may attest their duties, if they have any.
    public static func mayAttestDuties(_ actor: Actor) -> Bool {
        refusal(of: CatalogueVerb.attestDuties, to: actor, concerning: nil) == nil
    }

    /// Whether somebody may have things told to others, or at an address on the web. Everybody may have them told to themselves by e-mail.
    public static func mayManageSubscriptions(_ actor: Actor) -> Bool {
        refusal(needing: subscriptions, to: actor, concerning: nil) == nil
    }

    /// Whether somebody may change calendars; nil, or the code of the rejection.
    static func refusalOfCalendars(to actor: Actor) -> Rejection.Code? {
        refusal(needing: calendars, to: actor, concerning: nil)
    }

    /// Whether somebody may issue and revoke API tokens.
    public static func mayManageTokens(_ actor: Actor) -> Bool {
        refusal(needing: tokens, to: actor, concerning: nil) == nil
    }

    private static func refusal(needing needed: Set<Office>, to actor: Actor, concerning department: DepartmentID?) -> Rejection.Code? {
        if actor.isSystem { return nil }
        // Auditors change nothing, whatever else they are.
        guard actor.member != nil, !actor.roles.contains(.auditor) else { return .forbidden }
        if needed.contains(.administrator), actor.roles.contains(.administrator) { return nil }
        if needed.contains(.holder), actor.post != nil { return nil }
        if needed.contains(.head), let department, actor.isHead, actor.department == department { return nil }
        return .forbidden
    }
}
