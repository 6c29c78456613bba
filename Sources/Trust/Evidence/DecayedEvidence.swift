public import FoundationEssentials

/// Evidence whose weight halves with every half-life of its age, as running sums.
///
/// Each observation is added with the weight 2^((t − epoch)/H), once and for all; asked as of a moment, the sums are scaled by
/// 2^(−(moment − epoch)/H). So nothing stored depends on when it is looked at, and the sums equal what all observations together would give.
/// With H = 90 days a `Double` holds such weights for more than 200 years from the epoch.
public struct DecayedEvidence: Codable, Sendable, Hashable {
    /// 2020-01-01 00:00 UTC.
    private static let epoch = Date(timeIntervalSince1970: 1_577_836_800)

    private var sums = Evidence.none
    /// How many observations are in the sums.
    public private(set) var count = 0

    public init() {}

    public mutating func add(_ evidence: Evidence, at time: Date) {
        sums = sums + evidence * Self.weight(time)
        count += 1
    }

    /// Takes back what was added with the same arguments.
    public mutating func remove(_ evidence: Evidence, at time: Date) {
        count -= 1
        sums = count == 0 ? .none : sums + evidence * -Self.weight(time)
    }

    /// The evidence as it weighs at `moment`.
    public func evidence(asOf moment: Date) -> Evidence { sums * (1 / Self.weight(moment)) }

    private static func weight(_ time: Date) -> Double { 1 / Decay.weight(Decay.days(from: epoch, to: time)) }
}
