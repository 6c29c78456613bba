import Foundation
import Testing
import Trust

struct DecayedEvidenceTests {
    @Test("Evidence weighs half after 90 days and a quarter after 180") func decay() {
        var sums = DecayedEvidence()
        sums.add(PromiseKeeping.kept, at: Sample.now)
        sums.add(PromiseKeeping.kept, at: Sample.daysAgo(90))
        sums.add(PromiseKeeping.revoked, at: Sample.daysAgo(180))
        #expect(isClose(sums.evidence(asOf: Sample.now).positive, 1.5))
        #expect(isClose(sums.evidence(asOf: Sample.now).negative, 0.25))
    }

    @Test("Added one by one and partly taken back, the sums are what the rest gives together, as of any moment", arguments: 1...20)
    func incrementalEqualsBatch(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let asOf = Sample.now.addingTimeInterval(random.double(0...10_000_000))
        var sums = DecayedEvidence()
        var expected = Evidence.none
        for _ in 1...200 {
            let share = random.double(0...1)
            let moment = random.moment()
            let evidence = Evidence(positive: share, negative: 1 - share)
            sums.add(evidence, at: moment)
            if random.int(0...2) == 0 {
                sums.remove(evidence, at: moment)
            } else {
                expected = expected + evidence * exp2(-asOf.timeIntervalSince(moment) / 86_400 / 90)
            }
        }
        let evidence = sums.evidence(asOf: asOf)
        #expect(isClose(evidence.positive, expected.positive, within: 1e-9))
        #expect(isClose(evidence.negative, expected.negative, within: 1e-9))
    }

    @Test("When the last observation is taken back, nothing is left, not even a rounding error") func emptied() {
        var sums = DecayedEvidence()
        for days in [0.1, 0.2, 0.3] { sums.add(Evidence(positive: 0.1, negative: 0.9), at: Sample.daysAgo(days)) }
        for days in [0.3, 0.1, 0.2] { sums.remove(Evidence(positive: 0.1, negative: 0.9), at: Sample.daysAgo(days)) }
        #expect(sums.evidence(asOf: Sample.now) == .none)
    }
}
