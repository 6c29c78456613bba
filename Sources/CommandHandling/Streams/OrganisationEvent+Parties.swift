import Collaboration

extension OrganisationEvent {
    /// The department or post an event is about; none where it is about a person or about everybody.
    var parties: [Party] {
        switch self {
        case .departmentDefined(let event): [Party(department: event.department)]
        case .departmentRenamed(let event): [Party(department: event.department)]
        case .departmentMoved(let event): [Party(department: event.department)]
        case .departmentSplit(let event): [Party(department: event.department), Party(department: event.into)]
        case .departmentsMerged(let event): [Party(department: event.department), Party(department: event.into)]
        case .postDefined(let event): [Party(department: event.department, post: event.post)]
        case .headAppointed(let event): [Party(department: event.department, post: event.post)]
        case .postAssigned(let event): [Party(department: event.department, post: event.post)]
        case .assignmentEnded(let event): [Party(department: event.department, post: event.post)]
        case .postRenamed, .memberRegistered, .roleGranted, .roleRevoked, .policySet: []
        }
    }
}
