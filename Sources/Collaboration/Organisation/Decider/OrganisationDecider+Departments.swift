extension OrganisationDecider {
    static func define(_ command: DefineDepartment, _ state: OrganisationState) throws(Refusal) -> DepartmentDefined {
        guard state.departments[command.department] == nil else { throw Refusal(.departmentExists, about: command.department.rawValue) }
        if let parent = command.parent { _ = try department(parent, in: state) }
        return DepartmentDefined(
            department: command.department, name: try TextRules.checked(command.name, "name"), parent: command.parent)
    }

    static func rename(_ command: RenameDepartment, _ state: OrganisationState) throws(Refusal) -> DepartmentRenamed {
        let previous = try department(command.department, in: state).name
        let name = try TextRules.checked(command.name, "name")
        guard name != previous else { throw Refusal(.unchanged) }
        return DepartmentRenamed(department: command.department, name: name, previous: previous)
    }

    static func move(_ command: MoveDepartment, _ state: OrganisationState) throws(Refusal) -> DepartmentMoved {
        let previous = try department(command.department, in: state).parent
        guard command.parent != previous else { throw Refusal(.unchanged) }
        if let parent = command.parent {
            _ = try department(parent, in: state)
            guard !state.lineage(of: parent).contains(command.department) else { throw Refusal(.cycle, about: parent.rawValue) }
        }
        return DepartmentMoved(department: command.department, parent: command.parent, previous: previous)
    }

    static func appoint(_ command: AppointHead, _ state: OrganisationState) throws(Refusal) -> HeadAppointed {
        let previous = try department(command.department, in: state).head
        guard try post(command.post, in: state).department == command.department else {
            throw Refusal(.postNotInDepartment, about: command.post.rawValue)
        }
        guard command.post != previous else { throw Refusal(.unchanged) }
        return HeadAppointed(department: command.department, post: command.post, previous: previous)
    }

    /// The department, if it is there and open.
    static func department(_ id: DepartmentID, in state: OrganisationState) throws(Refusal) -> OrganisationState.Department {
        try state.require(id)
        guard let department = state.departments[id] else { throw Refusal(.unknownDepartment, about: id.rawValue) }
        return department
    }
}
