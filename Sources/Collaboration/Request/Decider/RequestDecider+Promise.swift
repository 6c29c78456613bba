/// Understanding, promising, and saying no: the way from a request to a promise.
extension RequestDecider {
    static func promiseEvent(for command: RequestCommand, _ situation: RequestSituation) throws(Refusal) -> RequestEvent? {
        switch command {
        case .acknowledge(let command): .requestAcknowledged(try acknowledge(command, situation))
        case .confirmUnderstanding: .understandingConfirmed(UnderstandingConfirmed(facts: situation.facts()))
        case .correctUnderstanding(let command):
            .understandingCorrected(
                UnderstandingCorrected(
                    facts: situation.facts(.submitted), correction: try situation.text(command.correction, "correction")))
        case .promise(let command): .promiseMade(try promise(command, situation))
        case .decline(let command): .requestDeclined(try decline(command, situation))
        case .withdraw(let command):
            .requestWithdrawn(
                RequestWithdrawn(facts: situation.facts(.withdrawn), reason: try situation.text(command.reason, "reason")))
        default: nil
        }
    }

    private static func acknowledge(_ command: AcknowledgeRequest, _ situation: RequestSituation) throws(Refusal) -> RequestAcknowledged {
        RequestAcknowledged(
            facts: situation.facts(.acknowledged), understanding: try situation.text(command.understanding, "understanding"),
            questions: try situation.text(command.questions, "questions"), response: situation.firstResponse)
    }

    private static func promise(_ command: MakePromise, _ situation: RequestSituation) throws(Refusal) -> PromiseMade {
        let terms = PendingTerms(
            by: .performer, due: try situation.future(command.due, "due"), terms: try situation.text(command.terms, "terms"))
        return try promised(terms, counterBy: nil, situation)
    }

    /// The promise pins the version of the service's calendar in force now, from which all its working time is counted.
    static func promised(_ terms: PendingTerms, counterBy: Side?, _ situation: RequestSituation) throws(Refusal) -> PromiseMade {
        PromiseMade(
            facts: situation.facts(
                .promised, performer: situation.facts.performer, calendar: try situation.currentCalendar(),
                clock: PromiseClock(promisedAt: situation.now, due: terms.due)),
            due: terms.due, terms: terms.terms, counterBy: counterBy, response: situation.firstResponse)
    }

    private static func decline(_ command: DeclineRequest, _ situation: RequestSituation) throws(Refusal) -> RequestDeclined {
        if let referral = command.referral { try check(referral, "referral", situation.context) }
        return RequestDeclined(
            facts: situation.facts(.declined), reason: command.reason, note: try situation.text(command.note, "note"),
            referral: command.referral, response: situation.firstResponse)
    }
}
