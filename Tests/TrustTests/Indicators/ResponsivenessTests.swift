import Foundation
import Testing
import Trust

struct ResponsivenessTests {
    private let answers = Sample.answers([60, 120, 240, 480])
    private let waiting = FirstAnswer(Sample.origin(), at: Sample.now, minutes: 720, targetMinutes: 240, isWaiting: true)

    @Test("60, 120, 240 and 480 minutes against 240 give 0.875, hits 0.75 and a median of 180") func worked() {
        #expect(isClose(Responsiveness.appraise(answers).figure.value?.share, 0.875))
        #expect(isClose(Responsiveness.hits(answers).figure.value?.share, 0.75))
        #expect(Responsiveness.median(answers).figure == .shown(180))
    }

    @Test("One that has waited for 720 brings it to 0.75, is no hit and has no part in the median") func stillOpen() {
        #expect(isClose(Responsiveness.appraise(answers + [waiting]).figure.value?.share, 0.75))
        #expect(isClose(Responsiveness.hits(answers + [waiting]).figure.value?.share, 0.6))
        #expect(Responsiveness.median(answers + [waiting]).figure == .shown(180))
    }

    @Test("One that waits within the target is neither a hit nor a miss yet") func withinTarget() {
        let early = FirstAnswer(Sample.origin(), at: Sample.now, minutes: 10, targetMinutes: 240, isWaiting: true)
        #expect(isClose(Responsiveness.hits(answers + [early]).figure.value?.share, 0.75))
        #expect(Responsiveness.hits([early]).figure == .absent(.noEvidence))
        #expect(isClose(Responsiveness.appraise([early]).figure.value?.share, 1))
    }

    @Test("Without requests there is no evidence") func nothing() {
        #expect(Responsiveness.appraise([]).figure == .absent(.noEvidence))
        #expect(Responsiveness.median([waiting]).figure == .absent(.noEvidence))
        #expect(Responsiveness().score() == .absent(.noEvidence))
        #expect(Responsiveness().hitRate() == .absent(.noEvidence))
        #expect(Responsiveness().medianMinutes == .absent(.noEvidence))
    }

    @Test("What is kept of the answered gives, with those that wait, what the facts give", arguments: 1...20)
    func incrementalEqualsBatch(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let facts = random.list(upTo: 40) { $0.answer() }
        var kept = Responsiveness()
        for fact in facts.shuffled(using: &random) where !fact.isWaiting {
            kept.add(minutes: fact.minutes, targetMinutes: fact.targetMinutes)
        }
        let waiting = facts.filter(\.isWaiting).map {
            Responsiveness.Waiting(elapsedMinutes: $0.minutes, targetMinutes: $0.targetMinutes)
        }
        #expect(isClose(kept.score(with: waiting).value?.share ?? -1, Responsiveness.appraise(facts).figure.value?.share ?? -1))
        #expect(kept.hitRate(with: waiting) == Responsiveness.hits(facts).figure)
        #expect(kept.medianMinutes == Responsiveness.median(facts).figure)
    }

    @Test("What is kept comes back from JSON as it was") func coding() throws {
        var kept = Responsiveness()
        kept.add(minutes: 12.4, targetMinutes: 240)
        #expect(try JSONDecoder().decode(Responsiveness.self, from: JSONEncoder().encode(kept)) == kept)
    }
}
