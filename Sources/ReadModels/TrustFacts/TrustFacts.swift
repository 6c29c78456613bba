import Collaboration
import CommandHandling
import FoundationEssentials
import Trust

/// Facts about one subject, as the indicators take them, with what is still open as it stands at a moment.
struct TrustFacts {
    private(set) var promises: [ClosedPromise] = []
    private(set) var answers: [FirstAnswer] = []
    private(set) var ratings: [GivenRating] = []
    private(set) var attributions: [Finding] = []

    init(_ rows: [TrustFactRow]) {
        promises = rows.compactMap(\.promise)
        answers = rows.compactMap(\.answer)
        ratings = rows.compactMap(\.rating)
        attributions = rows.compactMap(\.attribution)
    }

    /// Adds what open requests say so far: promises overdue, and answers awaited.
    mutating func add(_ requests: [RequestRow], at now: Date, _ directory: Directories) {
        promises += requests.compactMap { $0.overduePromise(at: now, directory) }
        answers += requests.compactMap { $0.awaitedAnswer(at: now, directory) }
    }

    /// Trust with unfair raters left out.
    ///
    /// - Parameter ratingFactor: what is made of all others, as where two sides praise each other.
    func trust(asOf now: Date, ratingFactor: Double = 1) -> Appraisal<BetaScore> {
        let everybody = Dictionary(ratings.map { ($0.rater, ratingFactor) }) { first, _ in first }
        return DirectionalTrust.appraise(
            promises: promises, ratings: ratings, answers: answers,
            raterFactors: everybody.merging(UnfairRatingFilter(ratings, asOf: now).raterFactors) { _, left in left }, asOf: now)
    }
}
