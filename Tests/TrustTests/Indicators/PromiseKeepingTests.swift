import Foundation
import Testing
import Trust

struct PromiseKeepingTests {
    private func promise(_ ending: ClosedPromise.Ending, late: Double, promised: Double = 480) -> ClosedPromise {
        ClosedPromise(Sample.origin(), closedAt: Sample.now, ending, lateMinutes: late, promisedMinutes: promised)
    }

    private func mean(_ promises: [ClosedPromise]) -> Double? { PromiseKeeping.appraise(promises, asOf: Sample.now).figure.value?.mean }

    @Test("A promise four hours late of eight promised counts 0.707107 for and the rest against") func late() {
        let evidence = promise(.accepted, late: 240).evidence
        #expect(isClose(evidence?.positive, 0.707107))
        #expect(isClose(evidence?.negative, 0.292893))
    }

    @Test("Exactly at due is kept, one minute later is not, and a promise of no length counts as one minute") func bounds() {
        #expect(promise(.accepted, late: 0).evidence == PromiseKeeping.kept)
        #expect(promise(.accepted, late: -60).evidence == PromiseKeeping.kept)
        #expect(promise(.accepted, late: 1).kind == .promiseLate)
        #expect(isClose(promise(.accepted, late: 1, promised: 0).evidence?.positive, 0.5))
    }

    @Test("A promise taken back counts against, even before due") func revoked() {
        #expect(promise(.revoked, late: 0).evidence == Evidence(positive: 0, negative: 1))
        #expect(promise(.revoked, late: 100).evidence == Evidence(positive: 0, negative: 1))
    }

    @Test("What others end before due, or is open and not overdue, is not counted", arguments: [ClosedPromise.Ending.released, .open])
    func notCounted(ending: ClosedPromise.Ending) {
        #expect(promise(ending, late: 0).evidence == nil)
        #expect(PromiseKeeping.appraise([promise(ending, late: 0)], asOf: Sample.now).figure == .absent(.noEvidence))
    }

    @Test("What others end after due, or is open and overdue, is late as of then", arguments: [ClosedPromise.Ending.released, .open])
    func overdue(ending: ClosedPromise.Ending) {
        #expect(isClose(promise(ending, late: 480).evidence?.positive, 0.5))
        #expect(isClose(mean([promise(ending, late: 480)]), 0.5))
    }

    @Test("Eight kept and two broken score 0.75") func eightAndTwo() {
        #expect(isClose(mean((0..<8).map { _ in Sample.kept() } + [Sample.revoked(), Sample.revoked()]), 0.75))
    }

    @Test("Kept today and 90 days ago, broken 180 days ago: 0.666667 with confidence 0.466667") func decay() {
        let score = PromiseKeeping.appraise([Sample.kept(0), Sample.kept(90), Sample.revoked(180)], asOf: Sample.now).figure.value
        #expect(isClose(score?.mean, 0.666667))
        #expect(isClose(score?.confidence, 0.466667))
    }

    @Test("A promise broken now outweighs those kept long ago: 0.578947") func recency() {
        #expect(isClose(mean([Sample.kept(0), Sample.kept(90), Sample.kept(180), Sample.revoked(0)]), 0.578947))
    }

    @Test("The sums kept against a fixed epoch give what the facts give, in whatever order they come", arguments: 1...20)
    func incrementalEqualsBatch(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let promises = random.list(upTo: 60) { $0.promise() }
        var sums = DecayedEvidence()
        for promise in promises { if let evidence = promise.evidence { sums.add(evidence, at: promise.closedAt) } }
        let expected = BetaScore.figure(sums.evidence(asOf: Sample.now)).value?.mean
        for facts in [promises, promises.shuffled(using: &random)] {
            let figure = PromiseKeeping.appraise(facts, asOf: Sample.now).figure.value?.mean
            #expect((figure == nil) == (expected == nil))
            #expect(isClose(figure ?? 0, expected ?? 0, within: 1e-12))
        }
    }

    @Test("The opinion expects what the score says", arguments: 1...10) func opinion(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let promises = random.list(upTo: 20) { $0.promise() } + [Sample.kept()]
        let opinion = PromiseKeeping.opinion(promises, asOf: Sample.now).figure.value
        #expect(isClose(opinion?.expectation, mean(promises) ?? .nan, within: 1e-12))
    }
}
