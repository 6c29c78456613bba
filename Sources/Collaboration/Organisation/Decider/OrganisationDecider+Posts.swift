import FoundationEssentials

extension OrganisationDecider {
    static func define(_ command: DefinePost, _ state: OrganisationState) throws(Refusal) -> PostDefined {
        guard state.posts[command.post] == nil else { throw Refusal(.postExists, about: command.post.rawValue) }
        _ = try department(command.department, in: state)
        return PostDefined(
            post: command.post, department: command.department, name: try TextRules.checked(command.name, "name"), level: command.level)
    }

    static func rename(_ command: RenamePost, _ state: OrganisationState) throws(Refusal) -> PostRenamed {
        let previous = try post(command.post, in: state).name
        let name = try TextRules.checked(command.name, "name")
        guard name != previous else { throw Refusal(.unchanged) }
        return PostRenamed(post: command.post, name: name, previous: previous)
    }

    /// A post may have several holders at a time; one member cannot hold it twice over.
    static func assign(_ command: AssignPost, _ state: OrganisationState, now: Date) throws(Refusal) -> PostAssigned {
        try check(command.member, in: state)
        let post = try post(command.post, in: state)
        let from = command.from ?? now
        if let to = command.to, to <= from { throw Refusal(.endedBeforeBegun, about: "to") }
        guard !state.assignments.contains(where: { $0.overlaps(command, from: from) }) else {
            throw Refusal(.overlappingAssignment, about: command.post.rawValue)
        }
        return PostAssigned(
            member: command.member, post: command.post, department: post.department, level: post.level, from: from, to: command.to)
    }

    static func end(_ command: EndAssignment, _ state: OrganisationState, now: Date) throws(Refusal) -> AssignmentEnded {
        try check(command.member, in: state)
        let post = try post(command.post, in: state)
        let end = command.at ?? now
        let running = state.assignments.last { assignment in
            assignment.member == command.member && assignment.post == command.post && assignment.to.map { end < $0 } ?? true
        }
        guard let running else { throw Refusal(.noAssignment, about: command.post.rawValue) }
        guard running.from < end else { throw Refusal(.endedBeforeBegun, about: "at") }
        return AssignmentEnded(member: command.member, post: command.post, department: post.department, from: running.from, to: end)
    }

    static func post(_ id: PostID, in state: OrganisationState) throws(Refusal) -> OrganisationState.Post {
        guard let post = state.posts[id] else { throw Refusal(.unknownPost, about: id.rawValue) }
        return post
    }
}

extension OrganisationState.Assignment {
    fileprivate func overlaps(_ other: AssignPost, from: Date) -> Bool {
        guard member == other.member, post == other.post else { return false }
        return (to.map { from < $0 } ?? true) && (other.to.map { self.from < $0 } ?? true)
    }
}
