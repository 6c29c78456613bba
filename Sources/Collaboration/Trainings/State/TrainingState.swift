package import FoundationEssentials

/// A training as it stands.
package struct TrainingState: MatterState {
    package var terms = TrainingTerms()
    package var opener: MemberID?
    /// Who has a place.
    package var members: [MemberID: TrainingPlace] = [:]
    package var summary: String?
    package var closedAt: Date?

    package init() {}

    package var title: String { terms.title }
    package var parties: [Party] { terms.departments.map { Party(department: $0) } }
    package var isClosed: Bool { closedAt != nil }
    package var status: String { isClosed ? "closed" : "offered" }

    /// Whose place the command is about, and who speaks for them: nil when they do so themselves. For others speak their head, who offers
    /// the training, and coordinators.
    ///
    /// - Parameter department: that which the member enrols or has enrolled for.
    func speaker(for member: MemberID, of department: DepartmentID, _ actor: Actor) throws(Refusal) -> MemberID? {
        guard actor.member != member else { return nil }
        let isEntitled = actor.roles.contains(.coordinator) || (opener != nil && opener == actor.member)
        guard isEntitled || (actor.isHead && actor.department == department) else { throw Refusal(.notHead) }
        return actor.member
    }

    /// A member's place that is not completed yet.
    func openPlace(of member: MemberID) throws(Refusal) -> TrainingPlace {
        guard let place = members[member] else { throw Refusal(.notTakingPart, about: member.rawValue) }
        guard place.completedAt == nil else { throw Refusal(.alreadyDone, about: member.rawValue) }
        return place
    }
}
