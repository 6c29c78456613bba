import FoundationEssentials

/// Counter-offers, renegotiation and hand-over: what one side offers and another answers.
extension RequestDecider {
    static func negotiationEvent(for command: RequestCommand, _ situation: RequestSituation) throws(Refusal) -> RequestEvent? {
        switch command {
        case .counter(let command): .counterOffered(try counter(command, situation))
        case .acceptCounter: .promiseMade(try acceptCounter(situation))
        case .rejectCounter(let command): .counterRejected(try rejectCounter(command, situation))
        case .proposeRenegotiation(let command): .renegotiationProposed(try propose(command, situation))
        case .acceptRenegotiation: .promiseRenegotiated(try acceptRenegotiation(situation))
        case .rejectRenegotiation(let command): .renegotiationRejected(try rejectRenegotiation(command, situation))
        case .offerHandOver(let command): .handOverOffered(try offer(command, situation))
        case .acceptHandOver: .handedOver(try acceptHandOver(situation))
        case .refuseHandOver(let command): .handOverRefused(try refuse(command, situation))
        default: nil
        }
    }

    private static func counter(_ command: CounterOffer, _ situation: RequestSituation) throws(Refusal) -> CounterOffered {
        let side = situation.speaker(answering: situation.state.counter?.by)
        return CounterOffered(
            facts: situation.facts(.counterOffered), by: side, due: try situation.future(command.due, "due"),
            terms: try situation.text(command.terms, "terms"), round: situation.state.counterRounds + 1,
            response: side == .performer ? situation.firstResponse : nil)
    }

    /// What was offered becomes the performer's promise, whoever had offered it; the offered date may have passed in the meantime.
    private static func acceptCounter(_ situation: RequestSituation) throws(Refusal) -> PromiseMade {
        guard let offer = situation.state.counter else { throw Refusal(.noCounter) }
        _ = try situation.future(offer.due, "due")
        return try promised(offer, counterBy: offer.by, situation)
    }

    private static func rejectCounter(_ command: RejectCounter, _ situation: RequestSituation) throws(Refusal) -> CounterRejected {
        guard let offer = situation.state.counter else { throw Refusal(.noCounter) }
        return CounterRejected(
            facts: situation.facts(situation.state.statusBeforeCounter ?? .submitted), by: offer.by.other,
            reason: try situation.text(command.reason, "reason"))
    }

    private static func propose(_ command: ProposeRenegotiation, _ situation: RequestSituation) throws(Refusal) -> RenegotiationProposed {
        RenegotiationProposed(
            facts: situation.facts(), by: situation.speaker(), due: try situation.future(command.due, "due"),
            terms: try situation.text(command.terms, "terms"))
    }

    private static func acceptRenegotiation(_ situation: RequestSituation) throws(Refusal) -> PromiseRenegotiated {
        guard let proposal = situation.state.renegotiation, let clock = situation.facts.clock else { throw Refusal(.noRenegotiation) }
        let due = try situation.future(proposal.due, "due")
        let renegotiated = clock.renegotiated(to: due, at: situation.now, in: situation.calendar)
        return PromiseRenegotiated(
            facts: situation.facts(clock: renegotiated), by: proposal.by, previousDue: clock.due, due: due,
            beforeDue: renegotiated.judgedOn == due, terms: proposal.terms)
    }

    private static func rejectRenegotiation(
        _ command: RejectRenegotiation, _ situation: RequestSituation
    ) throws(Refusal) -> RenegotiationRejected {
        guard let proposal = situation.state.renegotiation else { throw Refusal(.noRenegotiation) }
        return RenegotiationRejected(
            facts: situation.facts(), by: proposal.by.other, reason: try situation.text(command.reason, "reason"))
    }
}

extension RequestDecider {
    private static func offer(_ command: OfferHandOver, _ situation: RequestSituation) throws(Refusal) -> HandOverOffered {
        try check(command.to, "to", situation.context)
        guard command.to != situation.facts.performer else { throw Refusal(.samePerformer) }
        guard !command.to.overlaps(situation.facts.customer) else { throw Refusal(.customerIsPerformer) }
        return HandOverOffered(facts: situation.facts(), to: command.to, reason: try situation.text(command.reason, "reason"))
    }

    /// The request begins anew with the receiver. A promise of the former performer ends here and is judged as of now.
    private static func acceptHandOver(_ situation: RequestSituation) throws(Refusal) -> HandedOver {
        guard let receiver = situation.state.handOver else { throw Refusal(.noHandOver) }
        return HandedOver(
            facts: situation.facts(.submitted, performer: receiver, calendar: try situation.currentCalendar(), clock: nil),
            previous: situation.facts.performer, contact: try contact(for: receiver, situation.context),
            targetMinutes: situation.state.targetMinutes,
            promise: situation.facts.clock?.closure(releasedAt: situation.now, closedAt: situation.now, in: situation.calendar))
    }

    private static func refuse(_ command: RefuseHandOver, _ situation: RequestSituation) throws(Refusal) -> HandOverRefused {
        guard let receiver = situation.state.handOver else { throw Refusal(.noHandOver) }
        return HandOverRefused(facts: situation.facts(), by: receiver, reason: try situation.text(command.reason, "reason"))
    }
}
