import Foundation
import Synchronization

/// A clock that only the test moves; it begins on Monday, 3 March 2025, at 9:00 in Shanghai.
final class TestClock: Sendable {
    private let time = Mutex(Date(timeIntervalSince1970: 1_740_963_600))

    var now: Date { time.withLock { $0 } }

    func advance(minutes: Double) {
        time.withLock { $0 += minutes * 60 }
    }
}
