extension OrganisationDecider {
    static func split(_ command: SplitDepartment, _ state: OrganisationState) throws(Refusal) -> DepartmentSplit {
        let divided = try department(command.department, in: state)
        guard state.departments[command.into] == nil else { throw Refusal(.departmentExists, about: command.into.rawValue) }
        let moving = try posts(command.posts, of: command.department, in: state)
        if let head = command.head, !command.posts.contains(head) { throw Refusal(.postNotInDepartment, about: head.rawValue) }
        return DepartmentSplit(
            department: command.department, name: divided.name, into: command.into, newName: try TextRules.checked(command.name, "name"),
            parent: divided.parent, posts: moving, head: command.head, previousHead: divided.head)
    }

    /// The successor may not stand under the department, lest it be its own superior.
    static func merge(_ command: MergeDepartment, _ state: OrganisationState) throws(Refusal) -> DepartmentsMerged {
        let closing = try department(command.department, in: state)
        let successor = try department(command.into, in: state)
        guard !state.lineage(of: command.into).contains(command.department) else { throw Refusal(.cycle, about: command.into.rawValue) }
        return DepartmentsMerged(
            department: command.department, name: closing.name, parent: closing.parent, head: closing.head, into: command.into,
            successorName: successor.name, successorParent: successor.parent,
            posts: state.posts(in: command.department).compactMap { state.moved($0) },
            children: state.departments.filter { $0.value.parent == command.department }.map(\.key).sorted())
    }

    /// Some of a department's posts, each once, but not all: a department without posts could answer for nothing.
    private static func posts(
        _ ids: [PostID], of department: DepartmentID, in state: OrganisationState
    ) throws(Refusal) -> [MovedPost] {
        for id in ids where try post(id, in: state).department != department {
            throw Refusal(.postNotInDepartment, about: id.rawValue)
        }
        let moving = Set(ids)
        guard !ids.isEmpty, moving.count == ids.count, moving.count < state.posts(in: department).count else {
            throw Refusal(.invalidValue, about: "posts")
        }
        return ids.sorted().compactMap { state.moved($0) }
    }
}

extension OrganisationState {
    fileprivate func moved(_ id: PostID) -> MovedPost? {
        posts[id].map { MovedPost(post: id, name: $0.name, level: $0.level) }
    }
}
