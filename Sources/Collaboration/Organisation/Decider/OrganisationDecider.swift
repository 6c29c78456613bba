import FoundationEssentials

/// The rules of the organisation's one stream: rights first, then whether what is asked makes sense.
public enum OrganisationDecider: Decider {
    public static var initialState: OrganisationState { OrganisationState() }

    public static func decide(
        _ command: OrganisationCommand, state: OrganisationState, context: OrganisationContext
    ) throws(Rejection) -> [OrganisationEvent] {
        do throws(Refusal) {
            if let code = Rights.refusal(of: command.kind, to: context.actor, concerning: department(of: command, in: state)) {
                throw Refusal(code)
            }
            return [try event(for: command, state, context)]
        } catch {
            throw error.rejection(allowed: allowed(to: context.actor))
        }
    }

    /// The verbs that somebody may use, in alphabetical order; those that depend on the department are judged by the somebody's own.
    public static func allowed(to actor: Actor) -> [String] {
        OrganisationVerb.allCases.filter { Rights.refusal(of: $0, to: actor, concerning: actor.department) == nil }.map(\.rawValue).sorted()
    }

    /// The department a command concerns, whose head may have a say; of one that is closed, its successor.
    private static func department(of command: OrganisationCommand, in state: OrganisationState) -> DepartmentID? {
        switch command {
        case .definePost(let command): state.current(command.department)
        case .renamePost(let command): state.posts[command.post]?.department
        default: nil
        }
    }

    private static func event(
        for command: OrganisationCommand, _ state: OrganisationState, _ context: OrganisationContext
    ) throws(Refusal) -> OrganisationEvent {
        switch command {
        case .defineDepartment(let command): .departmentDefined(try define(command, state))
        case .renameDepartment(let command): .departmentRenamed(try rename(command, state))
        case .moveDepartment(let command): .departmentMoved(try move(command, state))
        case .splitDepartment(let command): .departmentSplit(try split(command, state))
        case .mergeDepartment(let command): .departmentsMerged(try merge(command, state))
        case .definePost(let command): .postDefined(try define(command, state))
        case .renamePost(let command): .postRenamed(try rename(command, state))
        case .appointHead(let command): .headAppointed(try appoint(command, state))
        case .registerMember(let command): .memberRegistered(try register(command, state))
        case .assignPost(let command): .postAssigned(try assign(command, state, now: context.now))
        case .endAssignment(let command): .assignmentEnded(try end(command, state, now: context.now))
        case .grantRole(let command): .roleGranted(try grant(command, state))
        case .revokeRole(let command): .roleRevoked(try revoke(command, state))
        case .setPolicy(let command): .policySet(try set(command, state))
        }
    }
}
