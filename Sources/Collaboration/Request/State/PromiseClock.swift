public import FoundationEssentials
public import WorkingTime

/// A promise's time: when it was made, when it is due, and when its clock stood still.
///
/// Every event carries it, so that a reader can judge a promise that is still open as of any moment, with the calendar it pins.
public struct PromiseClock: Codable, Sendable, Hashable {
    /// A stretch that does not count, half-open: a pause, or the time between a declaration and the reopening of what it had closed.
    public struct Stop: Codable, Sendable, Hashable {
        public let from: Date
        public let to: Date

        /// Makes a stretch; `to` is not before `from`.
        public init(from: Date, to: Date) {
            self.from = from
            self.to = to
        }
    }

    /// A pause that is under way.
    public struct Pause: Codable, Sendable, Hashable {
        public let since: Date
        /// The pause counts up to here at most, however late somebody ends it.
        public let until: Date

        /// Makes a pause.
        public init(since: Date, until: Date) {
            self.since = since
            self.until = until
        }
    }

    /// When the performer first promised.
    public let promisedAt: Date
    /// The due date in force.
    public internal(set) var due: Date
    /// The due date the promise is judged on: the one in force, unless that was agreed on when this one had already passed.
    public internal(set) var judgedOn: Date
    public internal(set) var stops: [Stop]
    public internal(set) var pause: Pause?

    /// A promise made at a time for a due date.
    public init(promisedAt: Date, due: Date, judgedOn: Date? = nil, stops: [Stop] = [], pause: Pause? = nil) {
        self.promisedAt = promisedAt
        self.due = due
        self.judgedOn = judgedOn ?? due
        self.stops = stops
        self.pause = pause
    }
}

extension PromiseClock {
    /// The clock without a running pause, as if it ended now: the due date moves by the working time it stood still.
    public func settled(at now: Date, in calendar: WorkingCalendar) -> PromiseClock {
        guard let pause else { return self }
        var settled = self
        settled.pause = nil
        return settled.stopped(Stop(from: pause.since, to: max(pause.since, min(now, pause.until))), in: calendar)
    }

    /// The clock with one more stretch that does not count.
    ///
    /// A due date after the beginning of the stretch moves by the working time in it, so that what was left of the promise is left of it
    /// still. One that had passed by then stays: standing still does not make a late promise timely.
    func stopped(_ stop: Stop, in calendar: WorkingCalendar) -> PromiseClock {
        let minutes = calendar.workingMinutes(from: stop.from, to: stop.to)
        var stopped = self
        stopped.stops.append(stop)
        guard minutes > 0 else { return stopped }
        if stop.from < due { stopped.due = calendar.due(after: minutes, from: due) }
        if stop.from < judgedOn { stopped.judgedOn = calendar.due(after: minutes, from: judgedOn) }
        return stopped
    }

    /// The clock after both sides agreed on another due date at a time.
    ///
    /// A running pause goes on, but only from here on does it move the date that was just agreed on.
    func renegotiated(to due: Date, at now: Date, in calendar: WorkingCalendar) -> PromiseClock {
        var renegotiated = settled(at: now, in: calendar)
        if now <= renegotiated.judgedOn { renegotiated.judgedOn = due }
        renegotiated.due = due
        renegotiated.pause = pause.map { Pause(since: min(now, $0.until), until: $0.until) }
        return renegotiated
    }
}

extension PromiseClock {
    /// How the promise is judged when it ends at `closedAt` because it was fulfilled at `declaredAt`.
    public func closure(fulfilledAt declaredAt: Date, closedAt: Date, in calendar: WorkingCalendar) -> PromiseClosure {
        closure(
            declaredAt <= settled(at: declaredAt, in: calendar).judgedOn ? .kept : .late, endedAt: declaredAt, closedAt: closedAt,
            in: calendar)
    }

    /// How the promise is judged when somebody else ends it: released while it could be kept, late as of `endedAt` afterwards.
    public func closure(releasedAt endedAt: Date, closedAt: Date, in calendar: WorkingCalendar) -> PromiseClosure {
        closure(
            endedAt <= settled(at: endedAt, in: calendar).judgedOn ? .released : .late, endedAt: endedAt, closedAt: closedAt, in: calendar)
    }

    /// How the promise is judged when its performer takes it back.
    public func closure(revokedAt now: Date, in calendar: WorkingCalendar) -> PromiseClosure {
        closure(.revoked, endedAt: now, closedAt: now, in: calendar)
    }

    private func closure(
        _ outcome: PromiseClosure.Outcome, endedAt: Date, closedAt: Date, in calendar: WorkingCalendar
    ) -> PromiseClosure {
        let clock = settled(at: endedAt, in: calendar)
        return PromiseClosure(
            outcome: outcome, promisedMinutes: max(1, clock.minutes(from: promisedAt, to: clock.judgedOn, in: calendar)),
            lateMinutes: clock.minutes(from: clock.judgedOn, to: endedAt, in: calendar),
            usedMinutes: clock.minutes(from: promisedAt, to: endedAt, in: calendar), due: clock.judgedOn, closedAt: closedAt)
    }

    /// Working minutes without the stops; 0 when `to` is not after `from`.
    private func minutes(from: Date, to: Date, in calendar: WorkingCalendar) -> Double {
        guard to > from else { return 0 }
        return calendar.workingMinutes(from: from, to: to, excluding: stops.map { DateInterval(start: $0.from, end: $0.to) })
    }
}
