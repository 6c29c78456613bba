/// Pauses that grow and never agree with a neighbour's: doubled each time up to a limit, then a random part of that.
public struct BackOff: Sendable {
    private var ceiling: Duration
    private let limit: Duration

    public init(first: Duration = .milliseconds(50), limit: Duration = .seconds(2)) {
        ceiling = first
        self.limit = limit
    }

    public mutating func next() -> Duration {
        defer { ceiling = min(ceiling * 2, limit) }
        return ceiling * Double.random(in: 0.5...1)
    }
}
