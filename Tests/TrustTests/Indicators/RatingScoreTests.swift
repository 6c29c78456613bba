import Testing
import Trust

struct RatingScoreTests {
    @Test("Nine of ten who gave 4 or 5 are satisfied, between 0.595850 and 0.982124") func satisfied() {
        let score = RatingScore.satisfied(Sample.ratings([4, 5, 4, 5, 4, 5, 4, 5, 4, 3])).figure.value
        #expect(isClose(score?.share, 0.9))
        #expect(isClose(score?.lowerBound, 0.595850))
        #expect(isClose(score?.upperBound, 0.982124))
    }

    @Test("The average is drawn towards 3.8, less so with more ratings") func average() {
        #expect(isClose(RatingScore.average(Sample.ratings([5, 5, 5, 5])).figure.value, 4.333333))
        #expect(isClose(RatingScore.bayesianAverage(count: 4, sum: 20), 4.333333))
        #expect(isClose(RatingScore.bayesianAverage(count: 40, sum: 40 * 4.6), 4.511111))
        let forty = Sample.ratings((0..<40).map { $0 < 24 ? 5 : 4 })
        #expect(isClose(RatingScore.average(forty).figure.value, 4.511111))
    }

    @Test("Without ratings the average would be the prior, and is therefore no evidence") func nothing() {
        #expect(RatingScore.bayesianAverage(count: 0, sum: 0) == 3.8)
        #expect(RatingScore.average([]).figure == .absent(.noEvidence))
        #expect(RatingScore.satisfied([]).figure == .absent(.noEvidence))
    }
}
