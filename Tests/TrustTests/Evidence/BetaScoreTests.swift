import Testing
import Trust

struct BetaScoreTests {
    @Test("8 kept and 2 broken give the worked score, confidence, variance and quantile") func eightAndTwo() {
        let score = BetaScore(Evidence(positive: 8, negative: 2))
        #expect(isClose(score.mean, 0.75))
        #expect(isClose(score.confidence, 0.833333))
        #expect(isClose(score.variance, 0.01442308, within: 0.000_000_005))
        #expect(isClose(score.quantile(0.05), 0.529913))
    }

    @Test("Quantiles of one-sided evidence are the worked ones") func quantiles() {
        let score = BetaScore(Evidence(positive: 0, negative: 10))
        #expect(isClose(score.quantile(0.01), 0.000913))
        #expect(isClose(score.quantile(0.99), 0.342067))
    }

    @Test("Nothing is no evidence, though its mean would be 0.5 with no confidence") func nothing() {
        #expect(BetaScore.figure(.none) == .absent(.noEvidence))
        #expect(BetaScore(.none).mean == 0.5)
        #expect(BetaScore(.none).confidence == 0)
    }

    @Test("Score and confidence stay within 0 and 1, quantiles ascend and enclose the median", arguments: 1...50) func bounds(seed: UInt64)
    {
        var random = SeededGenerator(seed: seed)
        let score = BetaScore(Evidence(positive: random.double(0...1_000), negative: random.double(0...1_000)))
        #expect(0...1 ~= score.mean && 0...1 ~= score.confidence)
        let quantiles = [0.01, 0.05, 0.5, 0.95, 0.99].map(score.quantile)
        #expect(quantiles == quantiles.sorted() && quantiles.allSatisfy { 0...1 ~= $0 })
        #expect(score.variance > 0 && score.variance <= score.mean * (1 - score.mean))
    }
}
