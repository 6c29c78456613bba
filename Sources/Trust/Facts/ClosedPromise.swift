public import FoundationEssentials

/// A promise that has ended, or is overdue and is reckoned with as if it ended now.
///
/// It is judged on the due date in force: one agreed on before the former had passed.
public struct ClosedPromise: Fact, Hashable {
    public enum Ending: String, Codable, Sendable, Hashable, CaseIterable {
        /// Declared fulfilled, and the declaration was accepted.
        case accepted
        /// Taken back by the performer.
        case revoked
        /// Ended by somebody else: cancelled, handed over or found to be a duplicate.
        case released
        /// Not ended.
        case open
    }

    public let origin: Origin
    /// When it ended; where it is still open, the moment asked about.
    public let closedAt: Date
    public let ending: Ending
    /// L: working minutes from due to the declaration that was finally accepted, or to the end where nothing was; 0 or less when not late.
    public let lateMinutes: Double
    /// T: working minutes from the first promise to the due date in force, at least 1.
    public let promisedMinutes: Double

    public init(_ origin: Origin, closedAt: Date, _ ending: Ending, lateMinutes: Double, promisedMinutes: Double) {
        self.origin = origin
        self.closedAt = closedAt
        self.ending = ending
        self.lateMinutes = lateMinutes
        self.promisedMinutes = max(1, promisedMinutes)
    }

    public var occurredAt: Date { closedAt }

    /// What was ended by somebody else while it could still be kept is not counted, nor is what is open and not overdue.
    public var evidence: Evidence? {
        switch ending {
        case .accepted: lateness
        case .revoked: PromiseKeeping.revoked
        case .released, .open: lateMinutes > 0 ? lateness : nil
        }
    }

    public var kind: Contribution.Kind {
        switch ending {
        case .revoked: .promiseRevoked
        case .open: .promiseOverdue
        case .accepted, .released: lateMinutes > 0 ? .promiseLate : .promiseKept
        }
    }

    public var measures: [Contribution.Column: Double] { [.lateMinutes: max(0, lateMinutes), .promisedMinutes: promisedMinutes] }

    private var lateness: Evidence { PromiseKeeping.late(lateMinutes: lateMinutes, promisedMinutes: promisedMinutes) }
}
