import Testing
import Trust

struct UnfairRatingFilterTests {
    private let flood = Sample.ratings(Array(repeating: 1, count: 10), by: "X")
    private let others = Sample.ratings([5, 4, 5, 4, 5])

    @Test("Who rates 1 ten times against five who rate 5, 4, 5, 4, 5 is left out, and 0.6875 becomes 0.785714") func worked() {
        let filter = UnfairRatingFilter(flood + others, asOf: Sample.now)
        #expect(filter.exclusions.map(\.rater) == ["X"])
        #expect(isClose(filter.exclusions.first?.lowerQuantile, 0.000913))
        #expect(isClose(filter.exclusions.first?.upperQuantile, 0.342067))
        #expect(isClose(filter.exclusions.first?.groupScore, 0.6875))
        #expect(isClose(filter.figure.value?.mean, 0.785714))
        #expect(filter.raterFactors == ["X": 0])
    }

    @Test("Ratings left out are listed with no weight, and those of others as capped") func listed() {
        let filter = UnfairRatingFilter(flood + others + Sample.ratings([4, 5], by: "twice"), asOf: Sample.now)
        #expect(filter.explanation.contributions.map(\.weight) == Array(repeating: 0, count: 10) + [1, 1, 1, 1, 1, 0.5, 0.5])
    }

    @Test("Who rates as the others do stays, however often, but counts once") func agreeing() {
        let filter = UnfairRatingFilter(Sample.ratings(Array(repeating: 5, count: 10), by: "X") + others, asOf: Sample.now)
        #expect(filter.exclusions.isEmpty)
        #expect(isClose(filter.figure.value?.evidence.total, 6))
    }

    @Test("Flooding with praise is left out as well") func praise() {
        let filter = UnfairRatingFilter(
            Sample.ratings(Array(repeating: 5, count: 30), by: "X") + Sample.ratings([1, 2, 1, 2, 1]), asOf: Sample.now)
        #expect(filter.exclusions.map(\.rater) == ["X"])
    }

    @Test("Once a rater is left out, the score may no longer agree with another") func rounds() {
        let mild = Sample.ratings(Array(repeating: 2, count: 20), by: "Y")
        let filter = UnfairRatingFilter(flood + mild + Sample.ratings([4, 4, 4]), asOf: Sample.now)
        #expect(filter.exclusions.map(\.rater) == ["X", "Y"])
        #expect(filter.exclusions.map(\.groupScore) == filter.exclusions.map(\.groupScore).sorted())
        #expect(Set(filter.exclusions.map(\.groupScore)).count == 2)
    }

    @Test("Two who disagree altogether both stay") func disagreement() {
        let filter = UnfairRatingFilter(flood + Sample.ratings(Array(repeating: 5, count: 10), by: "Z"), asOf: Sample.now)
        #expect(filter.exclusions.isEmpty)
        #expect(isClose(filter.figure.value?.mean, 0.5))
    }

    @Test("Without ratings there is no evidence") func nothing() {
        #expect(UnfairRatingFilter([], asOf: Sample.now).figure == .absent(.noEvidence))
    }

    @Test("Who is left out does not depend on the order of ratings", arguments: 1...20) func orderIndependent(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let ratings = random.list(upTo: 40) { $0.rating() } + flood
        let one = UnfairRatingFilter(ratings, asOf: Sample.now)
        let other = UnfairRatingFilter(ratings.shuffled(using: &random), asOf: Sample.now)
        #expect(one.exclusions.map(\.rater) == other.exclusions.map(\.rater))
        #expect(isClose(one.figure.value?.mean, other.figure.value?.mean ?? .nan, within: 1e-12))
    }
}
