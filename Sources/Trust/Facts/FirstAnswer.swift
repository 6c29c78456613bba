public import FoundationEssentials

/// How long a request waited for its performer's first answer, or has waited so far.
public struct FirstAnswer: Fact, Hashable {
    public let origin: Origin
    /// When it was answered; where it still waits, the moment asked about.
    public let occurredAt: Date
    /// x: working minutes to the answer, or so far.
    public let minutes: Double
    /// T: the service's target.
    public let targetMinutes: Double
    public let isWaiting: Bool

    public init(_ origin: Origin, at occurredAt: Date, minutes: Double, targetMinutes: Double, isWaiting: Bool = false) {
        self.origin = origin
        self.occurredAt = occurredAt
        self.minutes = minutes
        self.targetMinutes = targetMinutes
        self.isWaiting = isWaiting
    }

    public var kind: Contribution.Kind { isWaiting ? .waiting : .answer }

    public var evidence: Evidence? { Evidence(share: Responsiveness.promptness(minutes: minutes, targetMinutes: targetMinutes)) }

    public var measures: [Contribution.Column: Double] {
        [isWaiting ? .elapsedMinutes : .minutes: Responsiveness.shownMinutes(minutes), .targetMinutes: targetMinutes]
    }

    /// For when it was answered within the target, against when it was not, or can no longer be; nothing while that is open.
    var hit: Evidence? {
        let isWithin = minutes <= targetMinutes
        return isWaiting && isWithin ? nil : Evidence(share: isWithin ? 1 : 0)
    }
}
