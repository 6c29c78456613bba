package import EventLog
package import FoundationEssentials

/// What a decision about a matter needs besides the matter.
package struct MatterContext: Sendable {
    package let id: MatterID
    /// When the command happens.
    package let now: Date
    package let actor: Actor
    package let organisation: OrganisationState
    package let catalogue: CatalogueState
    package let calendars: CalendarsState
    /// Of the matters and requests that the command names, those that there are.
    package let existing: Set<StreamName>
    /// Who sends an anonymous command; nil for any other command, and where that is nobody in particular.
    package let participant: ParticipantToken?

    package init(
        id: MatterID, now: Date, actor: Actor, organisation: OrganisationState, catalogue: CatalogueState, calendars: CalendarsState,
        existing: Set<StreamName> = [], participant: ParticipantToken? = nil
    ) {
        self.id = id
        self.now = now
        self.actor = actor
        self.organisation = organisation
        self.catalogue = catalogue
        self.calendars = calendars
        self.existing = existing
        self.participant = participant
    }
}

extension MatterContext {
    /// Refuses to name a matter that there is not.
    func require<Kind: MatterKind>(_ id: MatterID?, _ kind: Kind.Type) throws(Refusal) {
        guard let id else { return }
        guard existing.contains(Kind.stream(of: id)) else { throw Refusal(.unknownMatter, about: "\(Kind.name) \(id)") }
    }

    /// Refuses to name a department that there is not, or one twice.
    func require(_ departments: [DepartmentID]) throws(Refusal) {
        for department in departments where organisation.departments[department] == nil {
            throw Refusal(.unknownDepartment, about: department.rawValue)
        }
        guard Set(departments).count == departments.count else { throw Refusal(.invalidValue, about: "departments") }
    }

    /// Refuses to name a member that there is not.
    func require(member: MemberID) throws(Refusal) {
        guard organisation.members.contains(member) else { throw Refusal(.unknownMember, about: member.rawValue) }
    }

    /// Refuses a date before today.
    func requireAhead(_ date: Date?, _ field: String) throws(Refusal) {
        if let date, date < now { throw Refusal(.dueInPast, about: field) }
    }
}
