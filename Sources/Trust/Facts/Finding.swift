public import FoundationEssentials

/// A case of which something holds or does not hold.
public struct Finding: Hashable, Sendable {
    public let origin: Origin
    public let occurredAt: Date
    public let holds: Bool

    public init(_ origin: Origin, at occurredAt: Date, holds: Bool) {
        self.origin = origin
        self.occurredAt = occurredAt
        self.holds = holds
    }

    func contribution(_ kind: Contribution.Kind) -> Contribution {
        Contribution(origin, kind, evidence: Evidence(share: holds ? 1 : 0))
    }
}
