/// The plain share r / (r + s) of what was observed, without a prior.
public struct Proportion: Codable, Sendable, Hashable {
    public let evidence: Evidence

    public init(_ evidence: Evidence) { self.evidence = evidence }

    /// 0 … 1; not a number without evidence.
    public var share: Double { Self.share(evidence.positive, evidence.negative) }

    fileprivate static func share<Number: Quantity>(_ positive: Number, _ negative: Number) -> Number { positive / (positive + negative) }
}

extension Proportion: EvidenceValue {
    public var terms: [Term: Double] { [.share: share] }

    public static var formulas: [(Term, Formula)] { [(.share, share(.term(.positive), .term(.negative)))] }
}
