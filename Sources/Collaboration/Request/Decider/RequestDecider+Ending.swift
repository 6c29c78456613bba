/// Declaring fulfilled, being satisfied or not, and the ways in which a promise ends without that.
extension RequestDecider {
    static func endingEvent(for command: RequestCommand, _ situation: RequestSituation) throws(Refusal) -> RequestEvent? {
        switch command {
        case .fulfil(let command): .requestFulfilled(try fulfil(command, situation))
        case .accept(let command): .fulfilmentAccepted(try accept(command, situation))
        case .reject(let command): .fulfilmentRejected(try reject(command, situation))
        case .reopen(let command): .requestReopened(try reopen(command, situation))
        case .cancel(let command): .requestCancelled(try cancel(command, situation))
        case .revoke(let command): .promiseRevoked(try revoke(command, situation))
        case .markDuplicate(let command): .requestMarkedDuplicate(try markDuplicate(command, situation))
        default: nil
        }
    }

    /// Ends a running pause: whoever declares the work done is not waiting any more.
    private static func fulfil(_ command: DeclareFulfilled, _ situation: RequestSituation) throws(Refusal) -> RequestFulfilled {
        RequestFulfilled(
            facts: situation.facts(.fulfilled, clock: try situation.settledClock()),
            evidence: try situation.text(command.evidence, "evidence"))
    }

    private static func accept(_ command: AcceptFulfilment, _ situation: RequestSituation) throws(Refusal) -> FulfilmentAccepted {
        guard let clock = situation.facts.clock, let declaredAt = situation.state.declaredAt else { throw Refusal(.notFulfilled) }
        return FulfilmentAccepted(
            facts: situation.facts(.accepted), auto: situation.context.actor.isSystem, declaredAt: declaredAt,
            note: try situation.text(command.note, "note"), sentBack: situation.state.sentBack,
            promise: clock.closure(fulfilledAt: declaredAt, closedAt: situation.now, in: situation.calendar))
    }

    /// The clock goes on as if nothing had been declared: a declaration that is not accepted must not gain time.
    private static func reject(_ command: RejectFulfilment, _ situation: RequestSituation) throws(Refusal) -> FulfilmentRejected {
        guard let declaredAt = situation.state.declaredAt else { throw Refusal(.notFulfilled) }
        return FulfilmentRejected(
            facts: situation.facts(.promised), reason: try situation.text(command.reason, "reason"), declaredAt: declaredAt)
    }

    /// The clock goes on where the accepted declaration had stopped it; what lies between does not count against the performer.
    private static func reopen(_ command: ReopenRequest, _ situation: RequestSituation) throws(Refusal) -> RequestReopened {
        guard let clock = situation.facts.clock, let declaredAt = situation.state.declaredAt, let closure = situation.state.closure else {
            throw Refusal(.notClosed)
        }
        let stop = PromiseClock.Stop(from: declaredAt, to: situation.now)
        return RequestReopened(
            facts: situation.facts(.promised, clock: clock.stopped(stop, in: situation.calendar)),
            reason: try situation.text(command.reason, "reason"), sentBack: situation.state.sentBack, takenBack: closure)
    }

    /// After a declaration the promise is judged as of the declaration: the customer's waiting is not the performer's delay.
    private static func cancel(_ command: CancelRequest, _ situation: RequestSituation) throws(Refusal) -> RequestCancelled {
        guard let clock = situation.facts.clock else { throw Refusal(.useWithdraw) }
        return RequestCancelled(
            facts: situation.facts(.cancelled, clock: try situation.settledClock()),
            reason: try situation.text(command.reason, "reason"),
            promise: clock.closure(
                releasedAt: situation.state.declaredAt ?? situation.now, closedAt: situation.now, in: situation.calendar))
    }

    private static func revoke(_ command: RevokePromise, _ situation: RequestSituation) throws(Refusal) -> PromiseRevoked {
        guard let clock = situation.facts.clock else { throw Refusal(.notPromised) }
        return PromiseRevoked(
            facts: situation.facts(.revoked, clock: try situation.settledClock()), reason: try situation.text(command.reason, "reason"),
            promise: clock.closure(revokedAt: situation.now, in: situation.calendar))
    }
}

extension RequestSituation {
    /// The promise's clock with a running pause ended now.
    fileprivate func settledClock() throws(Refusal) -> PromiseClock {
        guard let clock = facts.clock else { throw Refusal(.notPromised) }
        return clock.settled(at: now, in: calendar)
    }
}
