import Testing
import Trust

struct DirectionalTrustTests {
    @Test("Promises (1.5, 0.25), ratings 5, 4, 2 and answers of 0.875 over 4 pool to (3.375, 0.875): 0.70 with confidence 0.68")
    func worked() {
        let pool = DirectionalTrust.appraise(
            promises: [Sample.kept(0), Sample.kept(90), Sample.revoked(180)], ratings: Sample.ratings([5, 4, 2]),
            answers: Sample.answers([60, 120, 240, 480]), asOf: Sample.now)
        #expect(isClose(pool.figure.value?.evidence.positive, 3.375))
        #expect(isClose(pool.figure.value?.evidence.negative, 0.875))
        #expect(isClose(pool.figure.value?.mean, 0.70))
        #expect(isClose(pool.figure.value?.confidence, 0.68))
    }

    @Test("Every class of evidence decays") func decay() {
        let old = Sample.daysAgo(90)
        let pool = DirectionalTrust.appraise(
            promises: [Sample.kept(90)], ratings: [GivenRating(Sample.origin(), at: old, rater: "x", grade: 5)],
            answers: [FirstAnswer(Sample.origin(), at: old, minutes: 1, targetMinutes: 2)], asOf: Sample.now)
        #expect(pool.contributions.map(\.weight) == [0.5, 0.25, 0.125])
    }

    @Test("Ratings count as much as is said of their rater") func raterFactors() {
        let pool = DirectionalTrust.appraise(
            promises: [], ratings: Sample.ratings([5], by: "left out") + Sample.ratings([5], by: "praised") + Sample.ratings([5]),
            answers: [],
            raterFactors: ["left out": 0, "praised": 0.5], asOf: Sample.now)
        #expect(pool.contributions.map(\.weight) == [0, 0.25, 0.5])
    }

    @Test("The pool of sums is that of the facts, in whatever order they come", arguments: 1...20) func incrementalEqualsBatch(seed: UInt64)
    {
        var random = SeededGenerator(seed: seed)
        let promises = random.list(upTo: 20) { $0.promise() }
        let ratings = random.list(upTo: 20) { $0.rating() }
        let answers = random.list(upTo: 20) { $0.answer() }
        func sum(_ facts: [any Fact]) -> Evidence {
            var sums = DecayedEvidence()
            for fact in facts { if let evidence = fact.evidence { sums.add(evidence, at: fact.occurredAt) } }
            return sums.evidence(asOf: Sample.now)
        }
        let pooled = DirectionalTrust.pooled(promises: sum(promises), ratings: sum(ratings), answers: sum(answers))
        let pool = DirectionalTrust.appraise(
            promises: promises.shuffled(using: &random), ratings: ratings.shuffled(using: &random),
            answers: answers.shuffled(using: &random),
            asOf: Sample.now)
        #expect(isClose(pool.figure.value?.evidence.positive ?? 0, pooled.positive, within: 1e-9))
        #expect(isClose(pool.figure.value?.evidence.negative ?? 0, pooled.negative, within: 1e-9))
    }

    @Test("Who asked for nothing has no evidence of trust") func nothing() {
        #expect(DirectionalTrust.appraise(promises: [], ratings: [], answers: [], asOf: Sample.now).figure == .absent(.noEvidence))
    }

    @Test("Trust of 0.70 and 0.55 is reciprocal by 0.85, from either side") func reciprocity() {
        #expect(isClose(Reciprocity.figure(.shown(0.70), .shown(0.55)).value, 0.85))
        #expect(isClose(Reciprocity.figure(.shown(0.55), .shown(0.70)).value, 0.85))
        #expect(isClose(Reciprocity.reckon(Sample.trust(0.70), Sample.trust(0.55)).figure.value, 0.85))
    }
}
