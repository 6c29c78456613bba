public import FoundationEssentials

/// One person's answer to the pulse item about cohesion, 1 … 5.
public struct PulseAnswer: Hashable, Sendable {
    public let origin: Origin
    public let occurredAt: Date
    public let grade: Int

    /// - Precondition: a grade of 1 … 5.
    public init(_ origin: Origin, at occurredAt: Date, grade: Int) {
        precondition(1...5 ~= grade, "A grade is 1 … 5")
        self.origin = origin
        self.occurredAt = occurredAt
        self.grade = grade
    }

    var contribution: Contribution { Contribution(origin, .pulse, measures: [.grade: Double(grade)]) }
}
