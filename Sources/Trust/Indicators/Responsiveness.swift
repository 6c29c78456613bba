import Glibc

/// How soon the performer gives a first answer, against the service's target.
///
/// Each answered request counts min(1, 2^(−(x−T)/T)), with x working minutes to the answer and T the target.
public struct Responsiveness: Codable, Sendable, Hashable {
    /// A request still without an answer: what it has waited so far.
    public struct Waiting: Sendable, Hashable {
        public let elapsedMinutes: Double
        public let targetMinutes: Double

        public init(elapsedMinutes: Double, targetMinutes: Double) {
            self.elapsedMinutes = elapsedMinutes
            self.targetMinutes = targetMinutes
        }
    }

    private var sum = 0.0
    private var hits = 0
    /// How many were answered.
    public private(set) var count = 0
    /// Answers by their whole working minutes, which is what a median is shown in; so the row stays small however many there are.
    private var countByMinute: [Int: Int] = [:]

    public init() {}

    public mutating func add(minutes: Double, targetMinutes: Double) {
        sum += Self.promptness(minutes: minutes, targetMinutes: targetMinutes)
        hits += minutes <= targetMinutes ? 1 : 0
        count += 1
        countByMinute[Int(Self.shownMinutes(minutes)), default: 0] += 1
    }

    /// The mean over the answered and those that wait.
    public func score(with waiting: [Waiting] = []) -> Figure<Proportion> {
        let positive = waiting.reduce(sum) { $0 + Self.promptness(minutes: $1.elapsedMinutes, targetMinutes: $1.targetMinutes) }
        return Proportion.figure(Evidence(positive: positive, negative: Double(count + waiting.count) - positive))
    }

    /// The share answered within the target; who waits beyond it has missed it, who waits within it is not counted yet.
    public func hitRate(with waiting: [Waiting] = []) -> Figure<WilsonScore> {
        let misses = count - hits + waiting.count { $0.elapsedMinutes > $0.targetMinutes }
        return WilsonScore.figure(Evidence(positive: Double(hits), negative: Double(misses)))
    }

    /// Working minutes to the answer, of those answered.
    public var medianMinutes: Figure<Double> {
        guard count > 0 else { return .absent(.noEvidence) }
        return .shown((minute(at: (count - 1) / 2) + minute(at: count / 2)) / 2)
    }

    private func minute(at index: Int) -> Double {
        var seen = 0
        for (minute, count) in countByMinute.sorted(by: { $0.key < $1.key }) {
            seen += count
            if seen > index { return Double(minute) }
        }
        return 0
    }

    /// min(1, 2^(−(x−T)/T)): 1 within the target, half of it with every further target's length.
    static func promptness(minutes: Double, targetMinutes: Double) -> Double {
        let target = max(1, targetMinutes)
        return min(1, exp2(-(minutes - target) / target))
    }

    static func shownMinutes(_ minutes: Double) -> Double { minutes.rounded() }
}
