/// A contender's medians over its rounds.
struct Score: Sendable, Encodable {
    let name: String
    /// Operations a second.
    let rate: Double
    /// The rate in terms of the reference's.
    let ratio: Double
    /// Latencies in microseconds.
    let p50: Double
    let p95: Double
    let p99: Double

    init(_ name: String, _ rounds: [Round], against reference: [Round]) {
        self.name = name
        let latencies = rounds.map { Percentiles($0.latencies) }
        rate = median(rounds.map(\.rate))
        ratio = rate / median(reference.map(\.rate))
        p50 = median(latencies.map { $0.microseconds(50) })
        p95 = median(latencies.map { $0.microseconds(95) })
        p99 = median(latencies.map { $0.microseconds(99) })
    }
}
