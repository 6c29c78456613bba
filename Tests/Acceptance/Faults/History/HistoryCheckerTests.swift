import CommandHandling
import EventLog
import Foundation
import Testing

/// The checker finds what is wrong in histories made up to be wrong, and nothing in a right one.
@Suite("The history checker") struct HistoryCheckerTests {
    private func finds(_ words: String, _ spoil: (inout MadeUp) -> Void) -> Bool {
        var madeUp = MadeUp()
        madeUp.tell("good", .acknowledged(madeUp.append("good", ["RequestAcknowledged", "PromiseMade"])))
        spoil(&madeUp)
        return madeUp.violations.contains { $0.contains(words) }
    }

    @Test("A right history has no violation") func right() {
        var madeUp = MadeUp()
        let receipt = madeUp.append("a", ["RequestAcknowledged", "PromiseMade"])
        madeUp.tell("a", .acknowledged(receipt))
        madeUp.tell("a", .acknowledged(madeUp.receipt(madeUp.log.events, repeated: true)))
        madeUp.tell("refused", .refused(code: "already_promised"))
        madeUp.tell("absent", .unwritten)
        madeUp.tell("lost", .unknown)
        madeUp.append("unknown")
        madeUp.tell("unknown", .unwritten)
        madeUp.tell("unknown", .unknown)
        madeUp.tell("unknown", .unwritten)
        madeUp.tell("late", .refused(code: "not_promised"))
        madeUp.tell("late", .acknowledged(madeUp.append("late", on: "request-2")))
        madeUp.tell("unchanged", .acknowledged(madeUp.receipt([])))
        #expect(madeUp.violations.isEmpty)
    }

    @Test("An acknowledged command that is not in the log") func lost() {
        #expect(
            finds("is not in the log") { madeUp in
                var elsewhere = madeUp
                madeUp.tell("lost", .acknowledged(elsewhere.append("lost")))
            })
    }

    @Test("A command that is in the log twice, acknowledged or unknown") func doubled() {
        #expect(
            finds("is in the log 2 times") { madeUp in
                madeUp.tell("twice", .acknowledged(madeUp.append("twice")))
                madeUp.append("twice")
            })
        #expect(
            finds("is in the log 2 times") { madeUp in
                madeUp.tell("twice", .unknown)
                madeUp.append("twice")
                madeUp.append("twice")
            })
    }

    @Test("A position that is missing") func gap() {
        #expect(finds("position 1 is missing") { $0.log.events.removeFirst() })
    }

    @Test("An acknowledged position that holds something else") func otherContent() {
        #expect(
            finds("where the log holds") { madeUp in
                madeUp.append("other", ["CommentAdded"])
                madeUp.tell("other", .acknowledged(madeUp.receipt(madeUp.log.events.suffix(1), types: ["ProgressPosted"])))
            })
        #expect(
            finds("and is in the log at [4]") { madeUp in
                let receipt = madeUp.append("one")
                madeUp.append("other")
                madeUp.tell("one", .acknowledged(receipt))
                madeUp.tell("other", .acknowledged(receipt))
            })
    }

    @Test("A refused command that left events, and one of which nothing was said to be written") func refused() {
        for outcome in [Attempt.Outcome.refused(code: "not_promised"), .unwritten] {
            #expect(
                finds("was not accepted, and yet is in the log") { madeUp in
                    madeUp.append("refused")
                    madeUp.tell("refused", outcome)
                })
        }
        #expect(
            finds("was not accepted, and yet is in the log") { madeUp in
                madeUp.append("settled")
                madeUp.tell("settled", .unknown)
                madeUp.tell("settled", .refused(code: "already_promised"))
            })
    }

    @Test("A repeat that is answered otherwise than the first time, one that is accepted as new, and one that is refused") func repeats() {
        #expect(finds("refused as already_promised after") { $0.tell("good", .refused(code: "already_promised")) })
        #expect(
            finds("and at first with") { madeUp in
                madeUp.tell("again", .acknowledged(madeUp.append("again")))
                madeUp.tell("again", .acknowledged(madeUp.receipt(madeUp.log.events.prefix(1), repeated: true)))
            })
        #expect(
            finds("accepted as new 2 times") { madeUp in
                let receipt = madeUp.append("new")
                madeUp.tell("new", .acknowledged(receipt))
                madeUp.tell("new", .acknowledged(receipt))
            })
    }

    @Test("Events of a command that nobody sent, and an answer that nobody should get") func strange() {
        #expect(finds("which nobody sent") { $0.append("stranger") })
        #expect(finds("was answered with HTTP 500") { $0.tell("good", .unforeseen("HTTP 500")) })
        #expect(
            finds("was said to change nothing") { madeUp in
                madeUp.append("unchanged")
                madeUp.tell("unchanged", .acknowledged(madeUp.receipt([])))
            })
    }

    @Test("Versions of a stream that do not follow one another") func versions() {
        #expect(
            finds("whose next is 3") { madeUp in
                var other = MadeUp()
                other.append("a")
                other.append("b")
                madeUp.log.events.append(other.log.events[1])
            })
    }

    @Test("A batch that is missing, and one whose events were changed") func batches() {
        #expect(finds("belong to no batch") { $0.log.batches.removeLast() })
        #expect(
            finds("a batch begins at 4 after one that ended at 2") { madeUp in
                madeUp.append("b")
                madeUp.append("c")
                madeUp.log.batches.remove(at: 1)
            })
        #expect(finds("is not that of its events") { $0.log.batches[0].chainHash[0] ^= 1 })
    }
}
