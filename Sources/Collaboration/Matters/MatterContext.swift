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
    /// Of the other matters that the command names, those that there are.
    package let existing: Set<StreamName>
    /// Of the requests that the command names, those that there are.
    package let requests: [RequestNumber: RequestState]
    /// What the command's quota is and how much of it was used up already; nil for a command without one.
    package let quota: QuotaUse?
    /// Who sends an anonymous command; nil for any other command, and where that is nobody in particular.
    package let participant: ParticipantToken?

    package init(
        id: MatterID, now: Date, actor: Actor, organisation: OrganisationState, catalogue: CatalogueState, calendars: CalendarsState,
        existing: Set<StreamName> = [], requests: [RequestNumber: RequestState] = [:], quota: QuotaUse? = nil,
        participant: ParticipantToken? = nil
    ) {
        self.id = id
        self.now = now
        self.actor = actor
        self.organisation = organisation
        self.catalogue = catalogue
        self.calendars = calendars
        self.existing = existing
        self.requests = requests
        self.quota = quota
        self.participant = participant
    }
}

extension MatterContext {
    /// Refuses to name a matter that there is not.
    func require<Kind: MatterKind>(_ id: MatterID?, _ kind: Kind.Type) throws(Refusal) {
        guard let id else { return }
        guard existing.contains(Kind.stream(of: id)) else { throw Refusal(.unknownMatter, about: "\(Kind.name) \(id)") }
    }

    /// Refuses to name a department that there is not, or no longer, or one twice.
    func require(_ departments: [DepartmentID]) throws(Refusal) {
        for department in departments { try organisation.require(department) }
        guard Set(departments).count == departments.count else { throw Refusal(.invalidValue, about: "departments") }
    }

    /// A calendar as it is now; refuses one that there is not.
    func current(_ calendar: CalendarID) throws(Refusal) -> CalendarVersion {
        guard let current = calendars.current(calendar) else { throw Refusal(.unknownCalendar, about: calendar.rawValue) }
        return current
    }

    /// Refuses a number outside its range.
    func require(_ number: Int, in range: ClosedRange<Int>, _ field: String) throws(Refusal) {
        guard range.contains(number) else { throw Refusal(.invalidValue, about: field) }
    }

    /// The department that the sender heads, or that was merged into it: one of those that have a say.
    func headed(among departments: [DepartmentID]) throws(Refusal) -> DepartmentID {
        guard actor.isHead, let department = departments.first(where: { Rights.answers(actor, for: $0) }) else { throw Refusal(.notHead) }
        return department
    }

    /// Refuses a date before today.
    func requireAhead(_ date: Date?, _ field: String) throws(Refusal) {
        if let date, date < now { throw Refusal(.dueInPast, about: field) }
    }

    /// Whether it is no later than a due date; exactly at due is in time, and so is anything without a due date.
    func isInTime(_ due: Date?) -> Bool { due.map { now <= $0 } ?? true }

    /// Refuses to tell of something that has yet to happen.
    func requireHappened(_ date: Date, _ field: String) throws(Refusal) {
        guard date <= now else { throw Refusal(.notDueYet, about: field) }
    }
}
