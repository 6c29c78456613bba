/// How much trust the whole network places in each party (EigenTrust of Kamvar, Schlosser & Garcia-Molina).
///
/// Local trust above 0.5 counts, normalised by the one who trusts; the rank of a party is the trust placed in it by all, weighted with their own
/// ranks. Who trusts nobody trusts everybody alike, as does everybody with the share of the teleport.
public struct EigenTrust: Sendable {
    /// The share of trust that is spread over all alike.
    public static let teleport = 0.15
    /// Local trust up to here counts for nothing.
    private static let threshold = 0.5

    public let parties: [String]
    private let trust: [[Figure<Double>]]
    /// c_ij: how party i spreads its trust; each row sums to 1.
    private let spread: [[Double]]
    private let ranks: [Double]

    /// - Parameters:
    ///   - parties: each once.
    ///   - trust: of each party, in that order, in each; 0 … 1. What a party thinks of itself is ignored.
    public init(_ parties: [String], trust: [[Figure<Double>]]) {
        precondition(trust.count == parties.count && trust.allSatisfy { $0.count == parties.count }, "Trust is of every party in every one")
        self.parties = parties
        self.trust = trust
        spread = trust.indices.map { Self.spread(trust[$0], of: $0) }
        ranks = Self.ranks(spread)
    }

    /// The ranks, which sum to 1, in the order of the parties; none without any trust in the network.
    public var figures: [Figure<Double>] { ranks.map { hasEvidence ? .shown($0) : .absent(.noEvidence) } }

    /// Why the party of that index has its rank: who trusts it and how much.
    public func reckon(_ party: Int) -> Reckoning {
        Reckoning(
            .networkRank, .networkRank, absence: hasEvidence ? nil : .noEvidence, contributions: contributions(to: party),
            formulas: [
                (.sum, .total(.positive)),
                (.networkRank, Self.rank(.term(.sum), parties: .number(Double(parties.count)))),
            ])
    }

    private var hasEvidence: Bool {
        trust.indices.contains { row in trust.indices.contains { $0 != row && trust[row][$0].value != nil } }
    }

    private func contributions(to party: Int) -> [Contribution] {
        parties.indices.filter { spread[$0][party] > 0 }.map { row in
            Contribution(
                .party(parties[row]), .localTrust, factor: ranks[row], evidence: Evidence(positive: spread[row][party], negative: 0),
                measures: trust[row][party].value.map { [.trust: $0] } ?? [:])
        }
    }

    private static func spread(_ trust: [Figure<Double>], of party: Int) -> [Double] {
        let local = trust.indices.map { $0 == party ? 0 : max(0, (trust[$0].value ?? 0) - threshold) }
        let sum = local.reduce(0, +)
        return sum > 0 ? local.map { $0 / sum } : local.map { _ in 1 / Double(local.count) }
    }

    /// Repeats a round until nothing changes: each brings the ranks nearer by the factor 1 − teleport at least, so 250 go below a Double's resolution.
    private static func ranks(_ spread: [[Double]]) -> [Double] {
        let count = Double(spread.count)
        var ranks = spread.map { _ in 1 / count }
        for _ in 0..<250 {
            let next = spread.indices.map { party in
                rank(spread.indices.reduce(0) { $0 + ranks[$1] * spread[$1][party] }, parties: count)
            }
            if next == ranks { break }
            ranks = next
        }
        return ranks
    }

    private static func rank<Number: Quantity>(_ received: Number, parties: Number) -> Number {
        Number(teleport) / parties + Number(1 - teleport) * received
    }
}
