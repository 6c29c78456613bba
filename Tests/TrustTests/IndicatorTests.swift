import Foundation
import Testing
import Trust

struct IndicatorTests {
    private func isClose(_ value: Double?, _ expected: Double) -> Bool { abs((value ?? .nan) - expected) < 0.000_000_5 }

    @Test("A promise four hours late of eight promised counts 0.707107 for and the rest against") func late() {
        let evidence = PromiseKeeping.late(lateMinutes: 240, promisedMinutes: 480)
        #expect(isClose(evidence.positive, 0.707107))
        #expect(isClose(evidence.positive + evidence.negative, 1))
    }

    @Test("Exactly at due is kept, and a promise of no length counts as one minute") func bounds() {
        #expect(PromiseKeeping.late(lateMinutes: 0, promisedMinutes: 480) == PromiseKeeping.kept)
        #expect(isClose(PromiseKeeping.late(lateMinutes: 1, promisedMinutes: 0).positive, 0.5))
    }

    @Test("60, 120, 240 and 480 minutes against 240 give 0.875, and one that waits for 720 brings it to 0.75") func responsiveness() {
        var answers = Responsiveness()
        for minutes in [60.0, 120, 240, 480] { answers.add(minutes: minutes, targetMinutes: 240) }
        #expect(isClose(answers.score(), 0.875))
        #expect(isClose(answers.hitRate(), 0.75))
        #expect(answers.medianMinutes == 180)
        let waiting = [Responsiveness.Waiting(elapsedMinutes: 720, targetMinutes: 240)]
        #expect(isClose(answers.score(with: waiting), 0.75))
        #expect(isClose(answers.hitRate(with: waiting), 0.6))
    }

    @Test("Without answers there is no figure") func noAnswers() {
        #expect(Responsiveness().score() == nil)
        #expect(Responsiveness().hitRate() == nil)
        #expect(Responsiveness().medianMinutes == nil)
    }

    @Test("Responsiveness comes back from JSON as it was") func coding() throws {
        var answers = Responsiveness()
        answers.add(minutes: 12.4, targetMinutes: 240)
        #expect(try JSONDecoder().decode(Responsiveness.self, from: JSONEncoder().encode(answers)) == answers)
    }

    @Test("940 of 1,329 cases on time are a share of 0.706987, and no case is no share") func onTimeShare() {
        #expect(isClose(OnTimeShare(kept: 940, all: 1329).score?.mean, 0.706987))
        #expect(OnTimeShare().score == nil)
        var share = OnTimeShare(kept: 1, all: 2)
        share.add(onTime: true)
        share.remove(onTime: false)
        #expect(share == OnTimeShare(kept: 2, all: 2))
    }
}
