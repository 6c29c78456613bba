import Testing
import Trust

struct WilsonScoreTests {
    private func score(_ holding: Int, _ all: Int) -> WilsonScore {
        WilsonScore(Evidence(positive: Double(holding), negative: Double(all - holding)))
    }

    @Test(
        "The interval is the worked one",
        arguments: [(9, 10, 0.595850, 0.982124), (90, 100, 0.825634, 0.944771), (5, 5, 0.565518, 1), (1, 1, 0.206549, 1)])
    func worked(holding: Int, all: Int, lower: Double, upper: Double) {
        #expect(isClose(score(holding, all).lowerBound, lower))
        #expect(isClose(score(holding, all).upperBound, upper))
    }

    @Test("The interval lies inside 0 and 1 and around the share, and mirrors that of the contrary", arguments: 1...60) func bounds(
        all: Int
    ) {
        for holding in 0...all {
            let score = score(holding, all)
            #expect(0 <= score.lowerBound && score.lowerBound <= score.share)
            #expect(score.share <= score.upperBound && score.upperBound <= 1)
            #expect(score.lowerBound < score.upperBound)
            #expect(isClose(score.lowerBound, 1 - self.score(all - holding, all).upperBound, within: 1e-12))
        }
    }

    @Test("Of nothing there is no share") func nothing() {
        #expect(WilsonScore.figure(.none) == .absent(.noEvidence))
        #expect(Proportion.figure(.none) == .absent(.noEvidence))
    }
}
