import Foundation
import Testing
import Trust

struct EvidenceTests {
    private let now = Date(timeIntervalSince1970: 1_764_000_000)

    private func daysAgo(_ days: Double) -> Date { now.addingTimeInterval(-days * 86_400) }

    private func isClose(_ value: Double, _ expected: Double) -> Bool { abs(value - expected) < 0.000_000_5 }

    @Test("8 kept and 2 broken give the worked score, confidence, variance and quantile") func eightAndTwo() {
        let score = BetaScore(Evidence(positive: 8, negative: 2))
        #expect(isClose(score.mean, 0.75))
        #expect(isClose(score.confidence, 0.833333))
        #expect(abs(score.variance - 0.01442308) < 0.000_000_005)
        #expect(isClose(score.quantile(0.05), 0.529913))
    }

    @Test("Quantiles of strong and of one-sided evidence are the worked ones") func quantiles() {
        #expect(isClose(BetaScore(Evidence(positive: 0, negative: 10)).quantile(0.01), 0.000913))
        #expect(isClose(BetaScore(Evidence(positive: 0, negative: 10)).quantile(0.99), 0.342067))
    }

    @Test("Evidence decays by half every 90 days") func decay() {
        var sums = DecayedEvidence()
        sums.add(PromiseKeeping.kept, at: now)
        sums.add(PromiseKeeping.kept, at: daysAgo(90))
        sums.add(PromiseKeeping.revoked, at: daysAgo(180))
        let evidence = sums.evidence(asOf: now)
        #expect(isClose(evidence.positive, 1.5))
        #expect(isClose(evidence.negative, 0.25))
        #expect(isClose(BetaScore(evidence).mean, 0.666667))
        #expect(isClose(BetaScore(evidence).confidence, 0.466667))
    }

    @Test("A promise broken now outweighs those kept long ago") func recency() {
        var sums = DecayedEvidence()
        for days in [0.0, 90, 180] { sums.add(PromiseKeeping.kept, at: daysAgo(days)) }
        sums.add(PromiseKeeping.revoked, at: now)
        #expect(isClose(BetaScore(sums.evidence(asOf: now)).mean, 0.578947))
    }

    @Test("Nothing gives 0.5 with no confidence") func nothing() {
        let score = BetaScore(DecayedEvidence().evidence(asOf: now))
        #expect(score.mean == 0.5)
        #expect(score.confidence == 0)
    }

    @Test("Added one by one and partly taken back, the sums are what the rest gives together", arguments: 1...20)
    func incrementalEqualsBatch(seed: UInt64) {
        var state = seed
        func random() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }
        var sums = DecayedEvidence()
        var expected = Evidence.none
        for _ in 1...200 {
            let share = random()
            let days = random() * 3_650
            let evidence = Evidence(positive: share, negative: 1 - share)
            sums.add(evidence, at: daysAgo(days))
            if random() < 0.3 {
                sums.remove(evidence, at: daysAgo(days))
            } else {
                expected = expected + evidence * exp2(-days / 90)
            }
        }
        let evidence = sums.evidence(asOf: now)
        #expect(abs(evidence.positive - expected.positive) < 1e-9)
        #expect(abs(evidence.negative - expected.negative) < 1e-9)
    }
}
