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
    func trust(asOf now: Date) -> Appraisal<BetaScore> {
        DirectionalTrust.appraise(
            promises: promises, ratings: ratings, answers: answers, raterFactors: UnfairRatingFilter(ratings, asOf: now).raterFactors,
            asOf: now)
    }
}
