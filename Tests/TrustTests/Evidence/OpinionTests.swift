import Testing
import Trust

struct OpinionTests {
    private func agree(_ one: Opinion, _ other: Opinion, within tolerance: Double = 0.000_000_5) -> Bool {
        zip([one.belief, one.disbelief, one.uncertainty], [other.belief, other.disbelief, other.uncertainty])
            .allSatisfy { abs($0 - $1) <= tolerance }
    }

    @Test("Eight for and two against are an opinion of 2/3, 1/6, 1/6, from which 0.75 is expected") func fromEvidence() {
        let opinion = Opinion(Evidence(positive: 8, negative: 2))
        #expect(agree(opinion, Opinion(belief: 2 / 3.0, disbelief: 1 / 6.0, uncertainty: 1 / 6.0)))
        #expect(isClose(opinion.expectation, 0.75))
    }

    @Test("Fusing (8,2) with (2,3) is the opinion of (10,5)") func fusion() {
        let fused = Opinion(Evidence(positive: 8, negative: 2)).fused(with: Opinion(Evidence(positive: 2, negative: 3)))
        #expect(agree(fused, Opinion(Evidence(positive: 10, negative: 5)), within: 1e-12))
        #expect(isClose(fused.belief, 0.588235))
        #expect(isClose(fused.disbelief, 0.294118))
        #expect(isClose(fused.uncertainty, 0.117647))
    }

    @Test("Discounting (.7,.2,.1) by (.8,.1,.1) gives (.56,.16,.28)") func discounting() {
        let adviser = Opinion(belief: 0.8, disbelief: 0.1, uncertainty: 0.1)
        let advised = Opinion(belief: 0.7, disbelief: 0.2, uncertainty: 0.1)
        let expected = Opinion(belief: 0.56, disbelief: 0.16, uncertainty: 0.28)
        #expect(agree(adviser.discounting(advised), expected, within: 1e-12))
        #expect(DiscountedOpinion(advised, from: adviser).figure.value.map { agree($0, expected, within: 1e-12) } ?? false)
    }

    @Test("Opinions that leave no doubt are averaged") func dogmatic() {
        let sure = Opinion(belief: 1, disbelief: 0, uncertainty: 0)
        let against = Opinion(belief: 0, disbelief: 1, uncertainty: 0)
        #expect(sure.fused(with: against) == Opinion(belief: 0.5, disbelief: 0.5, uncertainty: 0))
    }

    @Test("Parts make 1, and fusion is commutative, associative and the sum of the evidence", arguments: 1...50) func laws(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let evidence = (1...3).map { _ in Evidence(positive: random.double(0...50), negative: random.double(0...50)) }
        let opinions = evidence.map { Opinion($0) }
        for opinion in opinions + [opinions[0].fused(with: opinions[1]), opinions[0].discounting(opinions[1])] {
            #expect(isClose(opinion.belief + opinion.disbelief + opinion.uncertainty, 1, within: 1e-12))
            #expect(min(opinion.belief, opinion.disbelief, opinion.uncertainty) >= 0)
        }
        #expect(agree(opinions[0].fused(with: opinions[1]), opinions[1].fused(with: opinions[0]), within: 1e-12))
        let left = opinions[0].fused(with: opinions[1]).fused(with: opinions[2])
        let right = opinions[0].fused(with: opinions[1].fused(with: opinions[2]))
        #expect(agree(left, right, within: 1e-12))
        #expect(agree(left, Opinion(evidence.reduce(.none, +)), within: 1e-12))
        #expect(isClose(opinions[0].expectation, BetaScore(evidence[0]).mean, within: 1e-12))
    }
}
