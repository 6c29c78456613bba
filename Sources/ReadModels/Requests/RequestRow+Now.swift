import Collaboration
import CommandHandling
import EventLog
import FoundationEssentials
import Trust
import WorkingTime

/// What depends on the moment it is looked at: computed from folded facts, never folded.
extension RequestRow {
    /// A running promise whose date has passed. While it is paused the clock stands still.
    func isOverdue(at now: Date, _ directory: Directories) -> Bool {
        status == .promised && due(at: now, directory).map { now > $0 } ?? false
    }

    /// The due date as it is now, moved by a pause that goes on.
    func due(at now: Date, _ directory: Directories) -> Date? {
        guard let clock else { return nil }
        guard let calendar = directory.calendars.hours(calendar) else { return clock.due }
        return clock.settled(at: now, in: calendar).due
    }

    /// An overdue promise counts as if it were closed now.
    func overdueEvidence(at now: Date, _ directory: Directories) -> Evidence? {
        overduePromise(at: now, directory)?.evidence
    }

    /// What an unanswered request has waited so far.
    func waiting(at now: Date, _ directory: Directories) -> Responsiveness.Waiting? {
        guard status.isOpen, !answered, let calendar = directory.calendars.hours(calendar) else { return nil }
        return Responsiveness.Waiting(
            elapsedMinutes: calendar.workingMinutes(from: askedAt, to: now), targetMinutes: Double(targetMinutes))
    }

    /// The same as a fact with its origin.
    func overduePromise(at now: Date, _ directory: Directories) -> ClosedPromise? {
        guard status == .promised, let clock, let calendar = directory.calendars.hours(calendar) else { return nil }
        let closure = clock.closure(releasedAt: now, closedAt: now, in: calendar)
        guard closure.outcome == .late else { return nil }
        return ClosedPromise(origin, closedAt: now, .open, lateMinutes: closure.lateMinutes, promisedMinutes: closure.promisedMinutes)
    }

    func awaitedAnswer(at now: Date, _ directory: Directories) -> FirstAnswer? {
        waiting(at: now, directory).map {
            FirstAnswer(origin, at: now, minutes: $0.elapsedMinutes, targetMinutes: $0.targetMinutes, isWaiting: true)
        }
    }

    /// The request's submission: what is still open has no event of its own.
    var origin: Origin { .event(position: number.position.rawValue, id: request.description) }

    /// No progress note in the last five working days, nor any answer of the performer's that would stand for one.
    func isSilent(at now: Date, _ directory: Directories) -> Bool {
        guard status.isOpen, let calendar = directory.calendars.hours(calendar) else { return false }
        let last = progressAt ?? clock?.promisedAt ?? askedAt
        return calendar.endOfWorkingDay(5, after: last) < now
    }
}
