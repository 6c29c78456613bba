import FoundationEssentials
import WorkingTime

/// When the service escalates by itself, and before whom.
extension RequestSituation {
    /// When the next rung is due, in working hours, or nil while nothing is missed and nothing will be.
    var escalationDue: Date? {
        guard let missedAt = missed?.due else { return nil }
        guard let rung = state.rung, let escalatedAt = state.escalatedAt else { return calendar.opening(from: missedAt) }
        let days = rung == .performersHead ? policy.superiorAfterDays : policy.coordinatorAfterDays
        return calendar.opening(from: max(missedAt, windowEnd(days, from: escalatedAt)))
    }

    /// The target the performer works against, and when it is missed: the first answer, then the promise.
    var missed: (target: MissedTarget, due: Date)? {
        if let clock = facts.clock, facts.to == .promised { return clock.pause == nil ? (.promise, clock.due) : nil }
        guard facts.to.isOpen, !state.isAnswered, let receivedAt = state.receivedAt else { return nil }
        return (.answer, calendar.due(after: Double(state.targetMinutes), from: receivedAt))
    }

    /// The next rung on which there is somebody, and the post it is; the coordinators are a role and always there.
    var nextRung: (rung: EscalationRung, post: PostID?)? {
        var next: EscalationRung? = state.rung.map(\.next) ?? .performersHead
        while let rung = next {
            if rung == .coordinator { return (rung, nil) }
            if let post = post(on: rung) { return (rung, post) }
            next = rung.next
        }
        return nil
    }

    private func post(on rung: EscalationRung) -> PostID? {
        let organisation = context.organisation
        let (customer, performer) = (organisation.current(facts.customer).department, organisation.current(facts.performer).department)
        return switch rung {
        case .performersHead: organisation.departments[performer]?.head
        case .commonSuperior: organisation.commonSuperior(of: customer, performer)
        case .coordinator: nil
        }
    }
}
