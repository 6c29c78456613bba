import CoreMetrics
import Synchronization

/// A metric's name as the text has it, and its labels in order.
struct SeriesID: Hashable, Sendable {
    let name: String
    let labels: [Label]

    struct Label: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// - Parameter suffix: what the kind of metric ends in by custom.
    init(_ label: String, _ dimensions: [(String, String)], suffix: String = "") {
        let name = Self.sanitized(label)
        self.name = name.hasSuffix(suffix) ? name : name + suffix
        labels = dimensions.map { Label(name: Self.sanitized($0.0), value: $0.1) }.sorted { $0.name < $1.name }
    }

    private static func sanitized(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
    }
}

/// What is recorded under one name and set of labels.
protocol Series: AnyObject, Sendable {
    func sample(_ id: SeriesID) -> Sample
}

final class CounterSeries: Series, CounterHandler {
    private let value = Atomic<Int64>(0)

    func increment(by amount: Int64) { value.wrappingAdd(amount, ordering: .relaxed) }
    func reset() { value.store(0, ordering: .relaxed) }
    func sample(_ id: SeriesID) -> Sample { Sample(id, .counter, Double(value.load(ordering: .relaxed))) }
}

final class GaugeSeries: Series, MeterHandler, RecorderHandler {
    private let value = Mutex(0.0)

    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { self.value.withLock { $0 = value } }
    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func decrement(by amount: Double) { value.withLock { $0 -= amount } }
    func record(_ value: Int64) { set(Double(value)) }
    func record(_ value: Double) { set(value) }
    func sample(_ id: SeriesID) -> Sample { Sample(id, .gauge, value.withLock(\.self)) }
}

final class HistogramSeries: Series, TimerHandler, RecorderHandler {
    static let seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    static let sizes: [Double] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]

    private let bounds: [Double]
    private let state: Mutex<Sample.Histogram>

    init(bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(Sample.Histogram(buckets: bounds.map { (bound: $0, count: 0) }, count: 0, sum: 0))
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        let bucket = bounds.firstIndex { value <= $0 }
        state.withLock { histogram in
            if let bucket { histogram.buckets[bucket].count += 1 }
            histogram.count += 1
            histogram.sum += value
        }
    }

    func sample(_ id: SeriesID) -> Sample { Sample(id, .histogram(state.withLock(\.self)) as Sample.Value) }
}
