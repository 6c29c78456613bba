extension Rights {
    /// In what capacity somebody changes what the whole organisation shares.
    private enum Office {
        case administrator
        /// The head of the department concerned.
        case head
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

    /// Every command of the catalogue is for administrators and for the head of the department that offers the service.
    private static let catalogue: Set<Office> = [.administrator, .head]

    private static let calendars: Set<Office> = [.administrator]

    private static let tokens: Set<Office> = [.administrator]

    /// Whether somebody may use a command of the organisation that concerns a department; nil, or the code of the rejection.
    static func refusal(of verb: OrganisationVerb, to actor: Actor, concerning department: DepartmentID?) -> Rejection.Code? {
        refusal(needing: offices(for: verb), to: actor, concerning: department)
    }

    /// Whether somebody may change a department's services; nil, or the code of the rejection.
    static func refusalOfCatalogue(to actor: Actor, concerning department: DepartmentID?) -> Rejection.Code? {
        refusal(needing: catalogue, to: actor, concerning: department)
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
        if needed.contains(.head), let department, actor.isHead, actor.department == department { return nil }
        return .forbidden
    }
}
