import Foundation

/// When something that was not taken is sent again: as Standard Webhooks recommends, for some three days.
enum RetrySchedule {
    private static let pauses: [TimeInterval] = [
        5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
    ]

    /// The pause after so many failed attempts; nil when it is not tried any more. Up to a tenth longer, so that many that failed together do
    /// not all come back together.
    static func pause(after attempts: Int) -> TimeInterval? {
        guard attempts >= 1, attempts <= pauses.count else { return nil }
        return pauses[attempts - 1] * Double.random(in: 1...1.1)
    }
}
