import Collaboration
import Foundation

/// How each situation of the table is come to, and a plausible command for each verb.
extension Conversation {
    var shortStatus: String {
        switch state.status {
        case .submitted: "SUB"
        case .acknowledged: "ACK"
        case .counterOffered: "CTR"
        case .promised: "PRO"
        case .fulfilled: "FUL"
        case .accepted: "ACC"
        case .declined, .withdrawn, .cancelled, .revoked, .duplicate: "END"
        case nil: "none"
        }
    }

    /// - Parameter situation: a column of the table, and after a plus what has happened there.
    mutating func reach(_ situation: String) throws {
        let parts = situation.split(separator: "+").map(String.init)
        try when(.customer, submission)
        related[Self.other] = state
        let detail = parts.count > 1 ? parts[1] : ""
        try reachStatus(parts[0], detail)
        try reachDetail(detail)
    }

    private mutating func reachStatus(_ status: String, _ detail: String) throws {
        switch status {
        case "SUB": break
        case "ACK": try when(.performer, command("acknowledge"))
        case "CTR":
            if detail == "afterAcknowledge" { try when(.performer, command("acknowledge")) }
            try when(.performer, command("counter"))
        case "PRO": try when(.performer, command("promise"))
        case "FUL", "ACC":
            try when(.performer, command("promise"))
            try when(.performer, command("fulfil"))
            if status == "ACC" { try when(.customer, command("accept")) }
        default:
            if detail.hasPrefix("revoked") {
                try when(.performer, command("promise"))
                try when(.performer, command("revoke"))
            } else {
                try when(.customer, command("withdraw"))
            }
        }
    }

    private mutating func reachDetail(_ detail: String) throws {
        switch detail {
        case "confirmed": try when(.customer, command("confirm-understanding"))
        case "byCustomer": try when(.customer, command("counter"))
        case "fiveRounds": for speaker in [Speaker.customer, .performer, .customer, .performer] { try when(speaker, command("counter")) }
        case "renegotiating": try when(.performer, command("propose-renegotiation"))
        case "handOver": try when(.performer, command("offer-hand-over"))
        case "blocked": try when(.performer, command("raise-blocker"))
        case "resolved":
            try when(.performer, command("raise-blocker"))
            try when(.performer, command("resolve-blocker"))
        case "contested":
            try when(.performer, command("raise-blocker"))
            try when(.customer, command("contest-attribution"))
        case "paused": try when(.performer, command("pause"))
        case "top": for _ in 1...3 { try when(.customer, command("escalate")) }
        case "openPart": try when(.performer, command("link-sub-request"))
        case "late": pass(hours: 9 * 12)
        case "missed":
            pass(hours: 9 * 12)
            try when(.system, command("record-miss"))
        case "rated": try when(.customer, command("rate"))
        case "revealed", "revokedRevealed": try reveal()
        case "revealedLongAgo":
            try reveal()
            pass(hours: 9 * 12)
        case "disputed", "revokedDisputed":
            try reveal()
            try when(.performersHead, command("dispute-rating"))
        default: break
        }
    }

    private mutating func reveal() throws {
        try when(.customer, command("rate"))
        try when(.performer, command("rate"))
    }

    func command(_ verb: String) -> RequestCommand {
        let due = later(hours: 8)
        switch verb {
        case "acknowledge": return .acknowledge(.init(understanding: "40 pumps to the dock"))
        case "confirm-understanding": return .confirmUnderstanding(.init())
        case "correct-understanding": return .correctUnderstanding(.init(correction: "44 pumps"))
        case "promise": return .promise(.init(due: due))
        case "counter": return .counter(.init(due: due))
        case "accept-counter": return .acceptCounter(.init())
        case "reject-counter": return .rejectCounter(.init())
        case "decline": return .decline(.init(reason: .noCapacity))
        case "withdraw": return .withdraw(.init())
        case "cancel": return .cancel(.init(reason: "Not needed"))
        case "revoke": return .revoke(.init(reason: "No truck"))
        case "propose-renegotiation": return .proposeRenegotiation(.init(due: later(hours: 16)))
        case "accept-renegotiation": return .acceptRenegotiation(.init())
        case "reject-renegotiation": return .rejectRenegotiation(.init())
        case "offer-hand-over": return .offerHandOver(.init(to: Party(department: "depot")))
        case "accept-hand-over": return .acceptHandOver(.init())
        case "refuse-hand-over": return .refuseHandOver(.init())
        case "link-sub-request": return .linkSubRequest(.init(subRequest: .id(Self.other)))
        case "post-progress": return .postProgress(.init(note: "Half of it"))
        default: return laterCommand(verb)
        }
    }

    private func laterCommand(_ verb: String) -> RequestCommand {
        switch verb {
        case "comment": .comment(.init(text: "Thank you"))
        case "attach": .attach(.init(name: "a.pdf", sha256: String(repeating: "0", count: 64), size: 1, mediaType: "application/pdf"))
        case "watch": .watch(.init())
        case "raise-blocker":
            .raiseBlocker(.init(code: .dependency, attributedTo: Party(department: "sales"), evidence: "No address"))
        case "contest-attribution": .contestAttribution(.init(blocker: 1, statement: "The address was in the order"))
        case "resolve-blocker": .resolveBlocker(.init(blocker: 1))
        case "pause": .pause(.init(reason: "Waiting for the address"))
        case "resume": .resume(.init())
        case "escalate": .escalate(.init(reason: "Nobody answers"))
        case "record-miss": .recordMiss(.init())
        case "mark-duplicate": .markDuplicate(.init(of: .id(Self.other)))
        case "fulfil": .fulfil(.init(evidence: "Delivery note 7"))
        case "accept": .accept(.init())
        case "reject": .reject(.init(reason: "Two are missing"))
        case "reopen": .reopen(.init(reason: "Two are missing"))
        case "rate": .rate(.init(overall: 4))
        case "dispute-rating": .disputeRating(.init(rated: .performer, reason: "We were on time"))
        case "adjudicate-rating": .adjudicateRating(.init(rated: .performer, upheld: true, reason: "It stands"))
        default: preconditionFailure("no command for \(verb)")
        }
    }
}
