public import Foundation
import Synchronization

/// A clock that stands until it is set. It begins on Monday 2025-03-03 at 09:00 in Shanghai.
public final class TestClock: Sendable {
    private let time = Mutex(Date(timeIntervalSince1970: 1_740_963_600))

    public init() {}

    public var now: Date { time.withLock { $0 } }

    public func set(_ date: Date) { time.withLock { $0 = date } }
}
