public import FoundationEssentials

extension OrganisationState {
    /// The posts a member holds at a time, in the order in which they were assigned.
    public func posts(of member: MemberID, at time: Date) -> [PostID] {
        assignments.filter { $0.member == member && $0.covers(time) }.map(\.post)
    }

    /// The members who hold a post at a time, in the order in which they were assigned.
    public func holders(of post: PostID, at time: Date) -> [MemberID] {
        assignments.filter { $0.post == post && $0.covers(time) }.map(\.member)
    }

    /// Whether the party's department exists, and its post, if it names one, is of that department.
    public func contains(_ party: Party) -> Bool {
        guard departments[party.department] != nil else { return false }
        guard let post = party.post else { return true }
        return posts[post]?.department == party.department
    }

    /// The department and all above it, lowest first.
    public func lineage(of department: DepartmentID) -> [DepartmentID] {
        var lineage: [DepartmentID] = []
        var next: DepartmentID? = department
        while let current = next, let found = departments[current] {
            lineage.append(current)
            next = found.parent
        }
        return lineage
    }

    /// The head post of the lowest department with a head that both stand under; nil when there is none.
    public func commonSuperior(of one: DepartmentID, _ other: DepartmentID) -> PostID? {
        let above = Set(lineage(of: other))
        return lineage(of: one).lazy.filter { above.contains($0) }.compactMap { self.departments[$0]?.head }.first
    }

    /// Who answers for a party at a time: a holder of its post, else of its department's head post, else of any of its posts, else the same
    /// for the department above. Nil when nobody in the whole line holds a post.
    public func contact(for party: Party, at time: Date) -> NamedContact? {
        let own = lineage(of: current(party).department).lazy.flatMap { [departments[$0]?.head].compactMap(\.self) + self.posts(in: $0) }
        return ([party.post].compactMap(\.self) + own).lazy.compactMap { post in
            holders(of: post, at: time).first.map { NamedContact(member: $0, post: post) }
        }.first
    }

    /// A department's posts, in alphabetical order.
    func posts(in department: DepartmentID) -> [PostID] {
        posts.filter { $0.value.department == department }.map(\.key).sorted()
    }
}

extension OrganisationState {
    /// The member acting from a post at a time, with department, level and roles as they are then. Nil for somebody who is no member, or does
    /// not hold the post then. Without a post, a member who acts only by their roles.
    public func actor(_ member: MemberID, from post: PostID?, at time: Date, kind: Actor.Kind = .member) -> Actor? {
        guard members.contains(member) else { return nil }
        guard let post else { return Actor(kind: kind, member: member, roles: roles[member] ?? []) }
        guard holders(of: post, at: time).contains(member), let held = posts[post] else { return nil }
        let isHead = departments[held.department]?.head == post
        return Actor(
            kind: kind, member: member, post: post, department: held.department, level: held.level, roles: roles[member] ?? [],
            isHead: isHead, former: former(of: post, in: held.department, isHead: isHead))
    }

    /// The member once for each post they hold at a time, or once without a post when they hold none. Empty for somebody who is no member.
    public func actors(for member: MemberID, at time: Date, kind: Actor.Kind = .member) -> [Actor] {
        let held = posts(of: member, at: time)
        return (held.isEmpty ? [nil] : held.map(Optional.some)).compactMap { actor(member, from: $0, at: time, kind: kind) }
    }
}
