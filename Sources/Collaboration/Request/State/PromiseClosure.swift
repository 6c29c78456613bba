public import FoundationEssentials

/// How a promise is judged when it ends; the evidence of promise-keeping is computed from it alone.
public struct PromiseClosure: Codable, Sendable, Hashable {
    public enum Outcome: String, Codable, Sendable, Hashable, CaseIterable {
        /// Fulfilled by the due date; exactly at it counts.
        case kept
        /// Fulfilled after the due date, or ended by somebody else when it was overdue already.
        case late
        /// Taken back by the performer.
        case revoked
        /// Ended by somebody else while it could still have been kept; not counted.
        case released
    }

    public let outcome: Outcome
    /// Working minutes from the first promise to the due date it is judged on, at least 1.
    public let promisedMinutes: Double
    /// Working minutes from that due date to the declaration that ended it (or to now, where nothing was declared); 0 when not late.
    public let lateMinutes: Double
    /// Working minutes from the first promise to the declaration (or to now), without pauses.
    public let usedMinutes: Double
    /// The due date it is judged on. A date agreed on when the former one had already passed does not become it.
    public let due: Date
    /// When it ended: the age of the evidence counts from here.
    public let closedAt: Date

    /// Makes a closure from its parts; ``PromiseClock`` computes them.
    public init(outcome: Outcome, promisedMinutes: Double, lateMinutes: Double, usedMinutes: Double, due: Date, closedAt: Date) {
        self.outcome = outcome
        self.promisedMinutes = promisedMinutes
        self.lateMinutes = lateMinutes
        self.usedMinutes = usedMinutes
        self.due = due
        self.closedAt = closedAt
    }
}
