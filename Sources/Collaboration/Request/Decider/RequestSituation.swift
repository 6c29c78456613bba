import EventLog
import FoundationEssentials
import WorkingTime

/// A request in front of somebody who wants something of it: the state, the context, and what follows from the two.
struct RequestSituation {
    let state: RequestState
    let context: RequestContext
    let facts: RequestFacts
    let participants: RequestParticipants
    /// The sides the actor acts for; both when a department's posts serve each other and its head acts.
    let sides: Set<Side>
    /// The calendar the request is measured by now.
    let calendar: WorkingCalendar
    /// The side whose grade the command is about, if it is about one.
    let rated: Side?
    /// The number of the blocker the command is about, if it is about one.
    let blocker: Int?

    init(_ state: RequestState, _ context: RequestContext, rated: Side? = nil, blocker: Int? = nil) throws(Refusal) {
        guard let facts = state.facts, let participants = state.participants else { throw Refusal(.unknownRequest) }
        guard let calendar = context.calendars.hours(facts.calendar) else {
            throw Refusal(.unknownCalendar, about: facts.calendar.description)
        }
        self.state = state
        self.context = context
        self.facts = facts
        self.participants = participants
        self.sides = Rights.sides(of: context.actor, in: participants)
        self.calendar = calendar
        self.rated = rated
        self.blocker = blocker
    }

    var now: Date { context.now }

    var policy: ConversationPolicy { context.policy }

    /// Rights first, then the state table.
    func check(_ verb: RequestVerb) throws(Refusal) {
        if let code = Rights.refusal(of: verb, to: context.actor, in: participants, rated: rated) { throw Refusal(code) }
        if let code = StateTable.refusal(of: verb, in: self) { throw Refusal(code) }
    }
}

extension RequestSituation {
    /// The facts of an event that leads to a status, or leaves it as it is.
    func facts(_ to: RequestStatus? = nil) -> RequestFacts {
        facts(to, clock: facts.clock)
    }

    /// Likewise, with another clock.
    func facts(_ to: RequestStatus? = nil, clock: PromiseClock?) -> RequestFacts {
        facts(to, performer: facts.performer, calendar: facts.calendar, clock: clock)
    }

    /// Likewise, with another performer or another calendar.
    func facts(_ to: RequestStatus?, performer: Party, calendar: CalendarVersion, clock: PromiseClock?) -> RequestFacts {
        RequestFacts(
            request: facts.request, from: facts.to, to: to ?? facts.to, customer: facts.customer, performer: performer,
            service: facts.service, confidential: facts.confidential, calendar: calendar, clock: clock,
            customerLevel: facts.customerLevel, performerLevel: level(of: performer))
    }

    /// From which level the performer acts: that of who does now, if they act for it and not for the customer as well.
    private func level(of performer: Party) -> Level? {
        if performer != facts.performer { return context.actor.level }
        return sides == [.performer] ? context.actor.level ?? facts.performerLevel : facts.performerLevel
    }

    /// What somebody wrote, sealed when the request is confidential.
    func text(_ text: String, _ field: String) throws(Refusal) -> FreeText {
        FreeText(try TextRules.checked(text, field), under: facts.confidential ? facts.request.key : nil)
    }

    func text(_ text: String?, _ field: String) throws(Refusal) -> FreeText? {
        guard let text else { return nil }
        let written: FreeText = try self.text(text, field)
        return written
    }

    /// A date somebody proposes or promises; now itself is not past.
    func future(_ date: Date, _ field: String) throws(Refusal) -> Date {
        guard date >= now else { throw Refusal(.dueInPast, about: field) }
        return date
    }

    /// The side the actor speaks for, where both sides may speak. Somebody on both sides speaks for the one that did not speak last.
    func speaker(answering other: Side? = nil) -> Side {
        if let other, sides.contains(other.other) { return other.other }
        return sides.contains(.performer) ? .performer : .customer
    }

    /// How long the performer took, when this is the first answer.
    var firstResponse: FirstResponse? {
        guard !state.isAnswered, let receivedAt = state.receivedAt else { return nil }
        return FirstResponse(workingMinutes: calendar.workingMinutes(from: receivedAt, to: now), targetMinutes: state.targetMinutes)
    }

    /// The end of a window of n working days that began at a time.
    func windowEnd(_ days: Int, from start: Date) -> Date {
        calendar.endOfWorkingDay(days, after: start)
    }
}
