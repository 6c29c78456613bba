public import EventLog

/// What can happen to the organisation.
public enum OrganisationEvent: RegisteredEvent {
    case departmentDefined(DepartmentDefined)
    case departmentRenamed(DepartmentRenamed)
    case departmentMoved(DepartmentMoved)
    case departmentSplit(DepartmentSplit)
    case departmentsMerged(DepartmentsMerged)
    case postDefined(PostDefined)
    case postRenamed(PostRenamed)
    case headAppointed(HeadAppointed)
    case memberRegistered(MemberRegistered)
    case postAssigned(PostAssigned)
    case assignmentEnded(AssignmentEnded)
    case roleGranted(RoleGranted)
    case roleRevoked(RoleRevoked)
    case policySet(PolicySet)

    public var payload: any EventPayload {
        switch self {
        case .departmentDefined(let event): event
        case .departmentRenamed(let event): event
        case .departmentMoved(let event): event
        case .departmentSplit(let event): event
        case .departmentsMerged(let event): event
        case .postDefined(let event): event
        case .postRenamed(let event): event
        case .headAppointed(let event): event
        case .memberRegistered(let event): event
        case .postAssigned(let event): event
        case .assignmentEnded(let event): event
        case .roleGranted(let event): event
        case .roleRevoked(let event): event
        case .policySet(let event): event
        }
    }
}

extension OrganisationEvent: ReadableEvent {
    static let registry = EventRegistry<OrganisationEvent>([
        .init(OrganisationEvent.departmentDefined),
        .init(OrganisationEvent.departmentRenamed),
        .init(OrganisationEvent.departmentMoved),
        .init(OrganisationEvent.departmentSplit),
        .init(OrganisationEvent.departmentsMerged),
        .init(OrganisationEvent.postDefined),
        .init(OrganisationEvent.postRenamed),
        .init(OrganisationEvent.headAppointed),
        .init(OrganisationEvent.memberRegistered),
        .init(OrganisationEvent.postAssigned),
        .init(OrganisationEvent.assignmentEnded),
        .init(OrganisationEvent.roleGranted),
        .init(OrganisationEvent.roleRevoked),
        .init(OrganisationEvent.policySet),
    ])

    public static var types: [String] { registry.types }

    public init(type: String, schemaVersion: Int, payload: JSONDocument) throws {
        self = try Self.registry.event(type: type, schemaVersion: schemaVersion, payload: payload)
    }
}
