import Collaboration
import EventLog
import Foundation
import Testing

/// The state table of the conversation, cell by cell, written out here independently of the rules' own.
struct StateTableTests {
    /// The seven columns; a counter-offer is the performer's, and the end is a withdrawal.
    private static let columns = ["SUB", "ACK", "CTR", "PRO", "FUL", "ACC", "END"]

    /// Verb, speaker, and for each column the status it leads to or the code of its rejection.
    private static let table = """
        acknowledge            P  ACK already_acknowledged counter_pending already_promised awaiting_acceptance request_closed request_closed
        confirm-understanding  C  not_acknowledged ACK counter_pending already_promised awaiting_acceptance request_closed request_closed
        correct-understanding  C  not_acknowledged SUB counter_pending already_promised awaiting_acceptance request_closed request_closed
        promise                P  PRO PRO counter_pending already_promised awaiting_acceptance request_closed request_closed
        counter                P  CTR CTR not_your_turn use_renegotiation awaiting_acceptance request_closed request_closed
        accept-counter         C  no_counter no_counter PRO no_counter no_counter request_closed request_closed
        reject-counter         C  no_counter no_counter SUB no_counter no_counter request_closed request_closed
        decline                P  END END END already_promised awaiting_acceptance request_closed request_closed
        withdraw               C  END END END use_cancel use_cancel request_closed request_closed
        cancel                 C  use_withdraw use_withdraw use_withdraw END END request_closed request_closed
        revoke                 P  not_promised not_promised not_promised END awaiting_acceptance request_closed request_closed
        propose-renegotiation  P  not_promised not_promised not_promised PRO awaiting_acceptance request_closed request_closed
        accept-renegotiation   C  no_renegotiation no_renegotiation no_renegotiation no_renegotiation no_renegotiation request_closed request_closed
        reject-renegotiation   C  no_renegotiation no_renegotiation no_renegotiation no_renegotiation no_renegotiation request_closed request_closed
        offer-hand-over        P  SUB ACK counter_pending PRO awaiting_acceptance request_closed request_closed
        accept-hand-over       P  no_hand_over no_hand_over no_hand_over no_hand_over no_hand_over request_closed request_closed
        refuse-hand-over       P  no_hand_over no_hand_over no_hand_over no_hand_over no_hand_over request_closed request_closed
        link-sub-request       P  SUB ACK CTR PRO awaiting_acceptance request_closed request_closed
        post-progress          P  SUB ACK CTR PRO awaiting_acceptance request_closed request_closed
        raise-blocker          P  SUB ACK CTR PRO awaiting_acceptance request_closed request_closed
        contest-attribution    C  no_blocker no_blocker no_blocker no_blocker awaiting_acceptance request_closed request_closed
        resolve-blocker        C  no_blocker no_blocker no_blocker no_blocker awaiting_acceptance request_closed request_closed
        pause                  P  not_promised not_promised not_promised PRO awaiting_acceptance request_closed request_closed
        resume                 P  not_promised not_promised not_promised not_paused awaiting_acceptance request_closed request_closed
        escalate               C  SUB ACK CTR PRO FUL request_closed request_closed
        record-miss            S  not_due_yet not_due_yet not_due_yet not_due_yet awaiting_acceptance request_closed request_closed
        mark-duplicate         P  END END END END awaiting_acceptance request_closed request_closed
        fulfil                 P  not_promised not_promised not_promised FUL awaiting_acceptance request_closed request_closed
        accept                 C  not_fulfilled not_fulfilled not_fulfilled not_fulfilled ACC request_closed request_closed
        reject                 C  not_fulfilled not_fulfilled not_fulfilled not_fulfilled PRO request_closed request_closed
        reopen                 C  not_closed not_closed not_closed not_closed use_reject PRO cannot_reopen
        rate                   C  not_ratable not_ratable not_ratable not_ratable not_ratable ACC not_ratable
        dispute-rating         HP not_rated not_rated not_rated not_rated not_rated not_rated not_rated
        adjudicate-rating      K  not_disputed not_disputed not_disputed not_disputed not_disputed not_disputed not_disputed
        comment                C  SUB ACK CTR PRO FUL ACC END
        attach                 C  SUB ACK CTR PRO FUL ACC END
        watch                  C  SUB ACK CTR PRO FUL ACC END
        """

    /// What a cell says after "or", and cells that depend on who or what came before: the situation, then as above.
    private static let alternatives = """
        ACK+confirmed        confirm-understanding  C  already_confirmed
        CTR                  counter                C  CTR
        CTR                  accept-counter         P  not_your_turn
        CTR                  reject-counter         P  not_your_turn
        CTR+byCustomer       accept-counter         P  PRO
        CTR+byCustomer       accept-counter         C  not_your_turn
        CTR+afterAcknowledge reject-counter         C  ACK
        CTR+fiveRounds       counter                C  too_many_rounds
        PRO+renegotiating    propose-renegotiation  C  renegotiation_pending
        PRO+renegotiating    accept-renegotiation   C  PRO
        PRO+renegotiating    accept-renegotiation   P  not_your_turn
        PRO+renegotiating    reject-renegotiation   C  PRO
        PRO+renegotiating    reject-renegotiation   P  not_your_turn
        SUB+handOver         offer-hand-over        P  hand_over_pending
        ACK+handOver         offer-hand-over        P  hand_over_pending
        PRO+handOver         offer-hand-over        P  hand_over_pending
        SUB+handOver         accept-hand-over       R  SUB
        ACK+handOver         accept-hand-over       R  SUB
        PRO+handOver         accept-hand-over       R  SUB
        SUB+handOver         refuse-hand-over       R  SUB
        ACK+handOver         refuse-hand-over       R  ACK
        PRO+handOver         refuse-hand-over       R  PRO
        SUB+blocked          contest-attribution    C  SUB
        ACK+blocked          resolve-blocker        P  ACK
        PRO+blocked          resolve-blocker        P  PRO
        PRO+resolved         resolve-blocker        P  already_resolved
        PRO+resolved         contest-attribution    C  already_resolved
        PRO+contested        contest-attribution    C  already_contested
        PRO+paused           pause                  P  already_paused
        PRO+paused           resume                 P  PRO
        PRO+top              escalate               C  top_of_ladder
        SUB+late             record-miss            S  SUB
        PRO+late             record-miss            S  PRO
        PRO+missed           record-miss            S  not_due_yet
        PRO+openPart         fulfil                 P  open_subrequests
        ACC+rated            rate                   C  already_rated
        ACC+rated            rate                   P  ACC
        ACC+late             rate                   C  window_elapsed
        ACC+late             reopen                 C  window_elapsed
        END+revoked          rate                   C  END
        END+revoked          reopen                 C  cannot_reopen
        ACC+revealed         dispute-rating         HP ACC
        ACC+disputed         dispute-rating         HP already_disputed
        ACC+revealedLongAgo  dispute-rating         HP window_elapsed
        ACC+disputed         adjudicate-rating      K  ACC
        END+revokedRevealed  dispute-rating         HP END
        END+revokedDisputed  adjudicate-rating      K  END
        """

    struct Cell: Sendable, CustomTestStringConvertible {
        let situation: String
        let verb: String
        let speaker: Conversation.Speaker
        let expected: String

        var testDescription: String { "\(verb) by \(speaker.rawValue) in \(situation): \(expected)" }
    }

    static let cells: [Cell] =
        words(table).flatMap { row in
            zip(columns, row.dropFirst(2)).map { Cell(situation: $0, verb: row[0], speaker: speaker(row[1]), expected: $1) }
        } + words(alternatives).map { Cell(situation: $0[0], verb: $0[1], speaker: speaker($0[2]), expected: $0[3]) }

    private static func words(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }

    private static func speaker(_ text: String) -> Conversation.Speaker {
        guard let speaker = Conversation.Speaker(rawValue: text) else { preconditionFailure("no speaker \(text)") }
        return speaker
    }

    @Test("Every cell of the table", arguments: cells) func cell(_ cell: Cell) throws {
        var conversation = try Conversation()
        try conversation.reach(cell.situation)
        let before = conversation.state
        do throws(Rejection) {
            try conversation.when(cell.speaker, conversation.command(cell.verb))
            #expect(conversation.shortStatus == cell.expected)
        } catch {
            #expect(error.code.rawValue == cell.expected)
            #expect(conversation.state == before)
            #expect(!error.sentence.zh.isEmpty && !error.sentence.en.isEmpty)
            // Which rating is meant is not the verb's to say: another one may still be disputed.
            if cell.verb != "dispute-rating" { #expect(!error.allowed.contains(cell.verb)) }
        }
    }

    private static let situations = Set(cells.map(\.situation)).sorted()

    @Test("What is said to be allowed is accepted, and what is not said is refused, whoever asks", arguments: situations)
    func allowed(situation: String) throws {
        var conversation = try Conversation()
        try conversation.reach(situation)
        for speaker in Conversation.Speaker.allCases {
            let allowed = Set(RequestDecider.allowed(state: conversation.state, context: conversation.context(speaker)))
            for verb in Set(Self.cells.map(\.verb)).sorted() {
                var next = conversation
                do throws(Rejection) {
                    try next.when(speaker, conversation.command(verb))
                    #expect(allowed.contains(verb), "\(verb) by \(speaker.rawValue)")
                } catch {
                    // Another rating may still be disputed, another part be linked: that is not the verb's to say.
                    let isAboutWhatItNames = verb == "dispute-rating" || error.code == .alreadyLinked
                    #expect(isAboutWhatItNames || !allowed.contains(verb), "\(verb) by \(speaker.rawValue)")
                }
            }
        }
    }

    @Test("The table has a row for every verb that people may use") func completeness() {
        let rows = Set(Self.words(Self.table).map { $0[0] })
        #expect(rows.union(["submit", "reveal-ratings"]) == Set(RequestCommand.verbs.map(\.name)))
    }
}
