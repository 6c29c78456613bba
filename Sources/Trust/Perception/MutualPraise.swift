/// Two sides that give each other the best grades, although promises between them are not kept.
public struct MutualPraise: Explainable {
    /// Averages of at least that, over at least that many ratings each way …
    public static let minimumAverage = 4.8
    public static let minimumRatings = 10
    /// … with promise-keeping below that, on either side, are flagged, and the ratings weigh that much less.
    public static let promiseKeeping = 0.6
    public static let flaggedFactor = 0.5

    private let forward: Reckoning
    private let backward: Reckoning
    private let hasEnough: Bool
    private let kept: [Double]

    /// - Parameters:
    ///   - forward: what one gave the other.
    ///   - backward: what the other gave back.
    ///   - promiseKeeping: of the one and of the other; without evidence it accuses nobody.
    public init(forward: [GivenRating], backward: [GivenRating], promiseKeeping: (Figure<BetaScore>, Figure<BetaScore>)) {
        self.forward = RatingScore.mean(forward)
        self.backward = RatingScore.mean(backward)
        hasEnough = min(forward.count, backward.count) >= Self.minimumRatings
        kept = [promiseKeeping.0, promiseKeeping.1].compactMap(\.value?.mean)
    }

    public var isFlagged: Bool {
        hasEnough && figure.value ?? 0 >= Self.minimumAverage && kept.contains { $0 < Self.promiseKeeping }
    }

    /// What the ratings between the two count: see ``DirectionalTrust``.
    public var factor: Double { isFlagged ? Self.flaggedFactor : 1 }

    /// The lower of the two average grades.
    public var figure: Figure<Double> { lower.figure }

    public var explanation: Explanation { lower.explanation }

    private var lower: Reckoning {
        Reckoning(
            .mutualPraise, .average,
            of: [
                Explanation.Premise(term: .forwardAverage, source: .mean, explanation: forward.explanation),
                Explanation.Premise(term: .backwardAverage, source: .mean, explanation: backward.explanation),
            ],
            formulas: [(.average, .minimum(.term(.forwardAverage), .term(.backwardAverage)))])
    }
}
