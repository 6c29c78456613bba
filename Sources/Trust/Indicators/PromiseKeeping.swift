public import FoundationEssentials
import Glibc

/// How a performer keeps promises; an older one counts less.
public enum PromiseKeeping {
    /// Accepted, declared no later than due.
    public static let kept = Evidence(positive: 1, negative: 0)
    /// Taken back by the performer.
    public static let revoked = Evidence(positive: 0, negative: 1)

    /// Accepted, but declared late: r = 2^(−L/T), s = 1 − r.
    ///
    /// - Parameters:
    ///   - lateMinutes: L, working minutes from due to the declaration that was finally accepted. 0 or less is kept.
    ///   - promisedMinutes: T, working minutes from the first promise to the due date in force; taken as at least one.
    public static func late(lateMinutes: Double, promisedMinutes: Double) -> Evidence {
        guard lateMinutes > 0 else { return kept }
        return Evidence(share: exp2(-lateMinutes / max(1, promisedMinutes)))
    }

    public static func appraise(_ promises: [ClosedPromise], asOf now: Date) -> Appraisal<BetaScore> {
        Appraisal(.promiseKeeping, promises.compactMap { $0.contribution(asOf: now) })
    }

    /// The same evidence as a subjective opinion.
    public static func opinion(_ promises: [ClosedPromise], asOf now: Date) -> Appraisal<Opinion> {
        Appraisal(.opinion, promises.compactMap { $0.contribution(asOf: now) })
    }
}
