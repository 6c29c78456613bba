public import FoundationEssentials

extension OrganisationDecider {
    public static func evolve(_ state: inout OrganisationState, with event: OrganisationEvent, at occurredAt: Date) {
        switch event {
        case .departmentDefined(let event): state.departments[event.department] = .init(name: event.name, parent: event.parent)
        case .departmentRenamed(let event): state.departments[event.department]?.name = event.name
        case .departmentMoved(let event): state.departments[event.department]?.parent = event.parent
        case .departmentSplit(let event): split(event, in: &state)
        case .departmentsMerged(let event): merge(event, in: &state)
        case .postDefined(let event): state.posts[event.post] = .init(name: event.name, department: event.department, level: event.level)
        case .postRenamed(let event): state.posts[event.post]?.name = event.name
        case .headAppointed(let event): state.departments[event.department]?.head = event.post
        case .memberRegistered(let event):
            state.members.insert(event.member)
            state.names[event.member] = event.name.value
            state.addresses[event.member] = event.email?.value
        case .postAssigned(let event):
            state.assignments.append(.init(member: event.member, post: event.post, from: event.from, to: event.to))
        case .assignmentEnded(let event): end(event, in: &state)
        case .roleGranted(let event): state.roles[event.member, default: []].insert(event.role)
        case .roleRevoked(let event): state.roles[event.member]?.remove(event.role)
        case .policySet(let event): state.policy = event.policy
        }
    }

    private static func split(_ event: DepartmentSplit, in state: inout OrganisationState) {
        state.departments[event.into] = .init(name: event.newName, parent: event.parent, head: event.head)
        state.move(event.posts, from: event.department, to: event.into)
        if event.posts.contains(where: { $0.post == event.previousHead }) { state.departments[event.department]?.head = nil }
    }

    private static func merge(_ event: DepartmentsMerged, in state: inout OrganisationState) {
        state.move(event.posts, from: event.department, to: event.into)
        for child in event.children { state.departments[child]?.parent = event.into }
        state.departments[event.department]?.head = nil
        state.departments[event.department]?.successor = event.into
    }

    private static func end(_ event: AssignmentEnded, in state: inout OrganisationState) {
        let index = state.assignments.lastIndex { $0.member == event.member && $0.post == event.post && $0.from == event.from }
        if let index { state.assignments[index].to = event.to }
    }
}

extension OrganisationState {
    fileprivate mutating func move(_ moved: [MovedPost], from department: DepartmentID, to other: DepartmentID) {
        for post in moved.map(\.post) {
            posts[post]?.department = other
            formerDepartments[post, default: []].append(department)
        }
    }
}
