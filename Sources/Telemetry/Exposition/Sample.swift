/// What one series comes to at the moment.
public struct Sample: Sendable {
    /// How many were no more than each bound and more than the one before, all of them, and their sum.
    struct Histogram: Sendable {
        var buckets: [(bound: Double, count: Int)]
        var count: Int
        var sum: Double
    }

    enum Value: Sendable {
        case counter(Double)
        case gauge(Double)
        case histogram(Histogram)
    }

    /// What a collector may give.
    public enum Kind: Sendable { case counter, gauge }

    let id: SeriesID
    let value: Value

    public init(_ name: String, _ value: Double, labels: [(String, String)] = [], as kind: Kind = .gauge) {
        self.init(SeriesID(name, labels), kind, value)
    }

    init(_ id: SeriesID, _ kind: Kind, _ value: Double) {
        self.id = id
        self.value =
            switch kind {
            case .counter: .counter(value)
            case .gauge: .gauge(value)
            }
    }

    init(_ id: SeriesID, _ value: Value) {
        self.id = id
        self.value = value
    }
}
