public import FoundationEssentials

/// Something that happened and speaks for or against somebody.
public protocol Fact: Sendable {
    var origin: Origin { get }
    /// The business time from which its age counts.
    var occurredAt: Date { get }
    var kind: Contribution.Kind { get }
    /// `nil` where it is not counted.
    var evidence: Evidence? { get }
    /// What the evidence comes from.
    var measures: [Contribution.Column: Double] { get }
}

extension Fact {
    /// As a row of an explanation that weighs less with age; `nil` where it is not counted.
    func contribution(asOf now: Date) -> Contribution? { contribution(age: Decay.days(from: occurredAt, to: now)) }

    /// As a row of an explanation in which age plays no part; `nil` where it is not counted.
    func contribution() -> Contribution? { contribution(age: nil) }

    private func contribution(age: Double?) -> Contribution? {
        evidence.map { Contribution(origin, kind, age: age, evidence: $0, measures: measures) }
    }
}
