import Foundation
import Trust

/// Facts with nothing remarkable about them but what a test says.
enum Sample {
    static let now = Date(timeIntervalSince1970: 1_764_000_000)

    static func daysAgo(_ days: Double) -> Date { now.addingTimeInterval(-days * 86_400) }

    static func origin(_ number: Int = 1) -> Origin { .event(position: Int64(number), id: "event-\(number)") }

    static func kept(_ days: Double = 0) -> ClosedPromise {
        ClosedPromise(origin(), closedAt: daysAgo(days), .accepted, lateMinutes: 0, promisedMinutes: 480)
    }

    static func revoked(_ days: Double = 0) -> ClosedPromise {
        ClosedPromise(origin(), closedAt: daysAgo(days), .revoked, lateMinutes: 0, promisedMinutes: 480)
    }

    static func ratings(_ grades: [Int], by rater: String? = nil) -> [GivenRating] {
        grades.enumerated().map { GivenRating(origin($0), at: now, rater: rater ?? "rater \($0)", grade: $1) }
    }

    static func answers(_ minutes: [Double], target: Double = 240) -> [FirstAnswer] {
        minutes.enumerated().map { FirstAnswer(origin($0), at: now, minutes: $1, targetMinutes: target) }
    }

    static func findings(holding: Int, of all: Int) -> [Finding] {
        (0..<all).map { Finding(origin($0), at: now, holds: $0 < holding) }
    }

    /// A figure of promises that are kept in `mean` of all cases, with the weight to match.
    static func trust(_ mean: Double) -> Appraisal<BetaScore> {
        let lateness = -480 * log2(2 * mean - 0.5)
        let promise = { ClosedPromise(origin(), closedAt: now, .accepted, lateMinutes: $0, promisedMinutes: 480) }
        return PromiseKeeping.appraise([promise(lateness), promise(lateness)], asOf: now)
    }
}

/// Equal to the six digits that are stated.
func isClose(_ value: Double?, _ expected: Double, within tolerance: Double = 0.000_000_5) -> Bool {
    abs((value ?? .nan) - expected) <= tolerance
}
