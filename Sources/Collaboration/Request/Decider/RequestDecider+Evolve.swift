public import FoundationEssentials

extension RequestDecider {
    public static func evolve(_ state: inout RequestState, with event: RequestEvent, at occurredAt: Date) {
        state.facts = event.facts
        switch event {
        case .requestSubmitted(let event): state.submit(event, at: occurredAt)
        case .requestAcknowledged:
            state.isAnswered = true
            state.isConfirmed = false
        case .understandingConfirmed: state.isConfirmed = true
        case .promiseMade:
            state.isAnswered = true
            state.counter = nil
        case .counterOffered(let event): state.offer(event)
        case .counterRejected: state.counter = nil
        case .renegotiationProposed(let event): state.renegotiation = PendingTerms(by: event.by, due: event.due, terms: event.terms)
        case .promiseRenegotiated, .renegotiationRejected: state.renegotiation = nil
        case .handOverOffered(let event): state.handOver = event.to
        case .handOverRefused: state.handOver = nil
        case .handedOver(let event): state.handOver(event, at: occurredAt)
        case .subRequestLinked(let event): state.subRequests.append(event.subRequest)
        case .requestWatched(let event): state.watchers.insert(event.watcher)
        case .blockerRaised(let event): state.raise(event, at: occurredAt)
        case .attributionContested(let event): state.update(blocker: event.blocker) { $0.isContested = true }
        case .blockerResolved(let event): state.update(blocker: event.blocker) { $0.isResolved = true }
        case .requestEscalated(let event):
            state.rung = event.rung
            state.escalatedAt = occurredAt
        case .targetMissed(let event): state.missedDue = event.due
        case .requestFulfilled:
            state.clearOffers()
            state.declaredAt = occurredAt
        case .fulfilmentAccepted(let event):
            state.closedAt = occurredAt
            state.closure = event.promise
        case .fulfilmentRejected:
            state.declaredAt = nil
            state.sentBack += 1
        case .requestReopened: state.reopen()
        case .requestMarkedDuplicate(let event):
            state.clearOffers()
            state.duplicateOf = event.of
        case .promiseRevoked:
            state.clearOffers()
            state.closedAt = occurredAt
        case .requestDeclined:
            state.isAnswered = true
            state.clearOffers()
        case .requestWithdrawn, .requestCancelled: state.clearOffers()
        case .counterpartRated(let event): state.ratings[event.by] = RatingState(grades: event.grades, rater: event.rater)
        case .ratingsRevealed(let event): state.reveal(event, at: occurredAt)
        case .ratingDisputed(let event): state.ratings[event.rated.other]?.isDisputed = true
        case .ratingAdjudicated(let event): state.ratings[event.rated.other]?.isAdjudicated = true
        case .understandingCorrected, .progressPosted, .commentAdded, .fileAttached, .clockPaused, .clockResumed: break
        }
    }
}

extension RequestState {
    fileprivate mutating func submit(_ event: RequestSubmitted, at time: Date) {
        submitter = event.submitter
        contact = event.contact
        targetMinutes = event.targetMinutes
        receivedAt = time
    }

    /// A counter-offer takes the place of an offered hand-over: who negotiates means to do it.
    fileprivate mutating func offer(_ event: CounterOffered) {
        if counter == nil { statusBeforeCounter = event.facts.from }
        counter = PendingTerms(by: event.by, due: event.due, terms: event.terms)
        counterRounds = event.round
        handOver = nil
        if event.by == .performer { isAnswered = true }
    }

    /// All that belongs to the former performer's conversation begins anew; obstacles, parts and watchers stay with the request.
    fileprivate mutating func handOver(_ event: HandedOver, at time: Date) {
        clearOffers()
        contact = event.contact
        targetMinutes = event.targetMinutes
        receivedAt = time
        isAnswered = false
        isConfirmed = false
        counterRounds = 0
        rung = nil
        escalatedAt = nil
        missedDue = nil
    }

    fileprivate mutating func clearOffers() {
        counter = nil
        renegotiation = nil
        handOver = nil
    }

    fileprivate mutating func raise(_ event: BlockerRaised, at time: Date) {
        blockers.append(Blocker(number: event.blocker, code: event.code, attribution: event.attribution, raisedAt: time))
    }

    fileprivate mutating func update(blocker number: Int, _ change: (inout Blocker) -> Void) {
        if let index = blockers.firstIndex(where: { $0.number == number }) { change(&blockers[index]) }
    }

    fileprivate mutating func reopen() {
        sentBack += 1
        declaredAt = nil
        closedAt = nil
        closure = nil
    }

    fileprivate mutating func reveal(_ event: RatingsRevealed, at time: Date) {
        for side in ratings.keys { ratings[side]?.revealedAt = time }
        for rating in event.ratings { ratings[rating.by]?.revealed = rating.grades }
    }
}
