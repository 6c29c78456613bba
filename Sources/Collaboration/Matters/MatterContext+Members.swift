extension MatterContext {
    /// Refuses to name a member that there is not.
    func require(member: MemberID) throws(Refusal) {
        guard organisation.members.contains(member) else { throw Refusal(.unknownMember, about: member.rawValue) }
    }

    /// Refuses to name nobody, a member that there is not, or one twice.
    func require(members: [MemberID], _ field: String) throws(Refusal) {
        guard !members.isEmpty, Set(members).count == members.count else { throw Refusal(.invalidValue, about: field) }
        for member in members { try require(member: member) }
    }

    /// The parties for which a member holds posts now, in the order in which they were assigned.
    func posts(of member: MemberID) -> [Party] {
        organisation.actors(for: member, at: now).compactMap { actor in actor.department.map { Party(department: $0, post: actor.post) } }
    }

    /// The departments in which none of the members holds a post now.
    func departments(_ departments: [DepartmentID], without members: [MemberID]) -> [DepartmentID] {
        let present = Set(members.flatMap { posts(of: $0) }.map(\.department))
        return departments.filter { !present.contains($0) }
    }
}
