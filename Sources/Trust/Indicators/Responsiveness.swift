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
        sum += Self.score(minutes, targetMinutes)
        hits += minutes <= targetMinutes ? 1 : 0
        count += 1
        countByMinute[Int(minutes.rounded()), default: 0] += 1
    }

    /// The mean over the answered and those that wait; `nil` without any.
    public func score(with waiting: [Waiting] = []) -> Double? {
        let total = count + waiting.count
        guard total > 0 else { return nil }
        return waiting.reduce(sum) { $0 + Self.score($1.elapsedMinutes, $1.targetMinutes) } / Double(total)
    }

    /// The share answered within the target; who waits beyond it has missed it, who waits within it is not counted yet. `nil` without any.
    public func hitRate(with waiting: [Waiting] = []) -> Double? {
        let total = count + waiting.count { $0.elapsedMinutes > $0.targetMinutes }
        return total > 0 ? Double(hits) / Double(total) : nil
    }

    /// Working minutes to the answer, of those answered; `nil` without any.
    public var medianMinutes: Double? {
        guard count > 0 else { return nil }
        return (minute(at: (count - 1) / 2) + minute(at: count / 2)) / 2
    }

    private func minute(at index: Int) -> Double {
        var seen = 0
        for (minute, count) in countByMinute.sorted(by: { $0.key < $1.key }) {
            seen += count
            if seen > index { return Double(minute) }
        }
        return 0
    }

    private static func score(_ minutes: Double, _ target: Double) -> Double {
        let target = max(1, target)
        return min(1, exp2(-(minutes - target) / target))
    }
}
