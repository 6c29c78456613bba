/// Where parties of an earlier organisation stand now.
///
/// A department that was merged away stays known, with its successor, because requests, services and events of its time name it. A change of the
/// organisation takes no right on a running request from anybody who keeps their post: it adds those who took over.
extension OrganisationState {
    /// The department that a department has become: itself while it is open, else the last of its successors.
    public func current(_ department: DepartmentID) -> DepartmentID {
        var current = department
        while let successor = departments[current]?.successor { current = successor }
        return current
    }

    /// Where a party stands now: a post in its present department, a whole department with its last successor.
    public func current(_ party: Party) -> Party {
        Party(department: party.post.flatMap { posts[$0]?.department } ?? current(party.department), post: party.post)
    }

    /// The parties of an earlier organisation that went over to a post: the departments merged into its own, and the post as it stood in
    /// departments it was split from; to a head's post, all the department's posts so.
    func former(of post: PostID, in department: DepartmentID, isHead: Bool) -> Set<Party> {
        let merged = departments.filter { $0.value.successor != nil && current($0.key) == department }.keys
        let moved = formerDepartments.filter { $0.key == post || isHead && posts[$0.key]?.department == department }
        let split = moved.flatMap { post, departments in
            departments.filter { $0 != department && !merged.contains($0) }.map { Party(department: $0, post: post) }
        }
        return Set(merged.map { Party(department: $0) } + split)
    }

    /// Refuses a department that there is not, or no longer; of the latter it names the successor.
    func require(_ department: DepartmentID, as subject: String? = nil) throws(Refusal) {
        guard departments[department] != nil else { throw Refusal(.unknownDepartment, about: subject ?? department.rawValue) }
        let current = current(department)
        guard current == department else { throw Refusal(.departmentClosed, about: current.rawValue) }
    }
}
