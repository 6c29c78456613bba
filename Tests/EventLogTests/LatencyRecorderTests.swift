import Testing

@testable import EventLog

struct LatencyRecorderTests {
    private let start = ContinuousClock.now

    @Test(
        "A percentile is never below the exact one, and at most a sixteenth above it",
        arguments: [(1, 0.5), (1, 0.99), (100, 0.5), (1000, 0.95), (1000, 0.99), (50_000, 0.999)])
    func percentiles(count: Int, part: Double) throws {
        var histogram = LatencyHistogram()
        // 7 µs, 14 µs … in an order of no meaning.
        for number in (1...count).shuffled() { histogram.add(.microseconds(number * 7)) }
        let exact = Duration.microseconds(Int((part * Double(count)).rounded(.up)) * 7)
        let found = try #require(histogram.percentile(part))
        #expect(histogram.count == count)
        #expect(found >= exact && found <= exact * 17 / 16, "\(found) for \(exact)")
    }

    @Test("What is too short or too long to measure has a place too", arguments: [Duration.zero, .nanoseconds(-1), .seconds(1_000_000)])
    func extremes(duration: Duration) {
        var histogram = LatencyHistogram()
        histogram.add(duration)
        #expect(histogram.percentile(0.5) != nil)
    }

    @Test("Without durations there is no percentile") func empty() {
        #expect(LatencyHistogram().percentile(0.5) == nil)
        #expect(LatencyRecorder().lastMinute().count == 0)
    }

    @Test("It knows the last minute and no more, however long it runs") func window() {
        let recorder = LatencyRecorder(start: start)
        for second in 0..<300 { recorder.record(.milliseconds(second), at: start + .seconds(second)) }
        let minute = recorder.lastMinute(at: start + .seconds(299))
        #expect(minute.count == 60)
        #expect(minute.percentile(0.001).map { $0 >= .milliseconds(240) } == true)
        #expect(recorder.lastMinute(at: start + .seconds(329)).count == 30)
        #expect(recorder.lastMinute(at: start + .seconds(1000)).count == 0)
        recorder.record(.milliseconds(1), at: start + .seconds(1000))
        #expect(recorder.lastMinute(at: start + .seconds(1000)).count == 1)
    }

    @Test("Nothing that several tasks record at once is lost") func concurrent() async {
        let recorder = LatencyRecorder(start: start)
        await withTaskGroup { group in
            for _ in 1...8 { group.addTask { [start] in for _ in 1...1000 { recorder.record(.milliseconds(1), at: start) } } }
        }
        #expect(recorder.lastMinute(at: start).count == 8000)
    }
}
