/// The share of imported cases that ended by their planned date: apart from promise-keeping, because nobody is known to have promised.
public struct OnTimeShare: Codable, Sendable, Hashable {
    /// Cases that ended by their planned date.
    public private(set) var kept: Int
    /// Cases that ended and had a planned date.
    public private(set) var all: Int

    public init(kept: Int = 0, all: Int = 0) {
        self.kept = kept
        self.all = all
    }

    public mutating func add(onTime: Bool) {
        kept += onTime ? 1 : 0
        all += 1
    }

    /// Takes back what was added with the same argument.
    public mutating func remove(onTime: Bool) {
        kept -= onTime ? 1 : 0
        all -= 1
    }

    /// Under the prior Beta(1,1), without decay; without any case it does not apply.
    public var figure: Figure<BetaScore> {
        BetaScore.figure(Evidence(positive: Double(kept), negative: Double(all - kept)), otherwise: .notApplicable)
    }

    /// The same from the cases, of which it holds that they ended on time or does not.
    public static func appraise(_ cases: [Finding]) -> Appraisal<BetaScore> {
        Appraisal(.onTimeShare, cases.map { $0.contribution(.importedCase) }, otherwise: .notApplicable)
    }
}
