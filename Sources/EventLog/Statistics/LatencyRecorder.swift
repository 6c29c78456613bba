import Synchronization

/// How long things took in the last minute: a histogram a second over a ring of sixty.
///
/// Its size is fixed, and taking a duration in is a short critical section without allocation, because every append passes through it: with
/// the reading of the clock it costs an append a sixth of a microsecond.
final class LatencyRecorder: Sendable {
    private struct Second {
        /// Which second since the recorder began; a place in the ring is used again every minute.
        var number: Int
        var histogram = LatencyHistogram()
    }

    private static let length = 60

    private let start: ContinuousClock.Instant
    private let ring = Mutex((0..<length).map { Second(number: $0) })

    /// - Parameter start: no later than any moment it is told of.
    init(start: ContinuousClock.Instant = .now) { self.start = start }

    func record(_ duration: Duration, at moment: ContinuousClock.Instant = .now) {
        let number = second(of: moment)
        ring.withLock { ring in
            let place = number % Self.length
            if ring[place].number != number {
                ring[place].histogram.removeAll()
                ring[place].number = number
            }
            ring[place].histogram.add(duration)
        }
    }

    /// What was recorded in the sixty seconds up to `moment`.
    func lastMinute(at moment: ContinuousClock.Instant = .now) -> LatencyHistogram {
        let end = second(of: moment)
        return ring.withLock { ring in
            ring.reduce(into: LatencyHistogram()) { sum, second in
                if second.number > end - Self.length { sum.add(second.histogram) }
            }
        }
    }

    private func second(of moment: ContinuousClock.Instant) -> Int { Int(start.duration(to: moment).components.seconds) }
}
