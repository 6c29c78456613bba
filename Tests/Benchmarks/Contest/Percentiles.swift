/// Latencies in order.
struct Percentiles {
    private let sorted: [Duration]

    init(_ latencies: [Duration]) { sorted = latencies.sorted() }

    /// The smallest latency that `percent` per cent do not exceed.
    func microseconds(_ percent: Int) -> Double {
        guard !sorted.isEmpty else { return .nan }
        let rank = (sorted.count * percent + 99) / 100
        return sorted[max(0, rank - 1)] / .microseconds(1)
    }
}

func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}
