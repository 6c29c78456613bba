import Testing
import Trust

struct MutualPraiseTests {
    private let praise = Sample.ratings([5, 5, 5, 5, 5, 5, 5, 5, 4, 4])

    private func isFlagged(
        _ forward: [GivenRating], _ backward: [GivenRating], _ one: Figure<BetaScore> = Sample.trust(0.9).figure,
        _ other: Figure<BetaScore> = Sample.trust(0.55).figure
    ) -> Bool {
        let mutual = MutualPraise(forward: forward, backward: backward, promiseKeeping: (one, other))
        #expect(mutual.factor == (mutual.isFlagged ? 0.5 : 1))
        return mutual.isFlagged
    }

    @Test("Averages of 4.8 over ten ratings each way are flagged when promises of either are kept below 0.6") func flagged() {
        #expect(isFlagged(praise, praise))
        #expect(isFlagged(praise, praise, Sample.trust(0.55).figure, Sample.trust(0.9).figure))
    }

    @Test("Nine ratings, an average below 4.8 on one side, or kept promises are not") func notFlagged() {
        #expect(!isFlagged(praise, Array(praise.dropLast())))
        #expect(!isFlagged(praise, praise + Sample.ratings([4])))
        #expect(!isFlagged(praise + Sample.ratings([4]), praise))
        #expect(!isFlagged(praise, praise, Sample.trust(0.9).figure, Sample.trust(0.6001).figure))
    }

    @Test("Without evidence of promises nobody is accused") func noEvidence() {
        #expect(!isFlagged(praise, praise, .absent(.noEvidence), .absent(.noEvidence)))
        #expect(!isFlagged([], []))
    }
}
