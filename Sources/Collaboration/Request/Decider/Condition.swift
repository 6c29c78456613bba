/// What must hold beside the state for a command to go ahead.
struct Condition: Sendable {
    /// Nil when it holds, or the code of the rejection.
    let refusal: @Sendable (RequestSituation) -> Rejection.Code?

    /// A condition that holds or gives one code.
    init(_ code: Rejection.Code, unless holds: @escaping @Sendable (RequestSituation) -> Bool) {
        refusal = { holds($0) ? nil : code }
    }

    /// A condition with several codes.
    init(_ refusal: @escaping @Sendable (RequestSituation) -> Rejection.Code?) {
        self.refusal = refusal
    }
}

// MARK: - Understanding, counter-offers, renegotiation, hand-over

extension Condition {
    static let unconfirmed = Condition(.alreadyConfirmed) { !$0.state.isConfirmed }

    /// The customer may answer a counter-offer with one, but not begin.
    static let performerBegins = Condition(.notPerformer) { $0.sides.contains(.performer) }

    static let roundLeft = Condition(.tooManyRounds) { $0.state.counterRounds < $0.policy.counterRounds }

    static let turnToAnswerCounter = Condition(.notYourTurn) { situation in
        situation.state.counter.map { situation.sides.contains($0.by.other) } ?? false
    }

    static let noRenegotiation = Condition(.renegotiationPending) { $0.state.renegotiation == nil }

    static let turnToAnswerRenegotiation = Condition { situation in
        guard let pending = situation.state.renegotiation else { return .noRenegotiation }
        return situation.sides.contains(pending.by.other) ? nil : .notYourTurn
    }

    static let noHandOver = Condition(.handOverPending) { $0.state.handOver == nil }

    static let handOverPending = Condition(.noHandOver) { $0.state.handOver != nil }
}

// MARK: - Work

extension Condition {
    static let contestableBlocker = Condition { situation in
        situation.blockerRefusal { $0.isResolved ? .alreadyResolved : $0.isContested ? .alreadyContested : nil }
    }

    static let unresolvedBlocker = Condition { situation in
        situation.blockerRefusal { $0.isResolved ? .alreadyResolved : nil }
    }

    static let notPaused = Condition(.alreadyPaused) { $0.facts.clock?.pause == nil }

    static let paused = Condition(.notPaused) { $0.facts.clock?.pause != nil }

    /// The service ends a pause only when its time is up.
    static let pauseRanOut = Condition(.notDueYet) { situation in
        !situation.context.actor.isSystem || situation.facts.clock?.pause.map { $0.until <= situation.now } ?? false
    }

    static let rungLeft = Condition(.topOfLadder) { $0.state.rung != .coordinator }

    /// The service escalates only what is late.
    static let targetMissed = Condition(.notDueYet) { situation in
        !situation.context.actor.isSystem || situation.escalationDue.map { $0 <= situation.now } ?? false
    }

    /// Each due date is missed once.
    static let missUnrecorded = Condition(.notDueYet) { situation in
        situation.missed.map { $0.due <= situation.now && $0.due != situation.state.missedDue } ?? false
    }

    static let noOpenSubRequests = Condition(.openSubrequests) { situation in
        !situation.state.subRequests.contains { situation.context.related[$0]?.status?.isOpen ?? false }
    }

    static let notWatching = Condition(.alreadyWatching) { situation in
        situation.context.actor.member.map { !situation.state.watchers.contains($0) } ?? false
    }
}

// MARK: - Acceptance, windows, ratings

extension Condition {
    /// The service accepts only when the customer has been silent for long enough.
    static let silenceLongEnough = Condition(.notDueYet) { situation in
        guard situation.context.actor.isSystem else { return true }
        return situation.state.declaredAt.map { situation.now >= situation.windowEnd(situation.policy.silentAcceptanceDays, from: $0) }
            ?? false
    }

    static let reopeningWindow = Condition(.windowElapsed) { $0.isWithin($0.policy.reopeningDays, of: $0.state.closedAt) }

    static let ratingWindow = Condition(.windowElapsed) { $0.isWithin($0.policy.ratingDays, of: $0.state.closedAt) }

    static let ratingWindowClosed = Condition(.notDueYet) { !$0.isWithin($0.policy.ratingDays, of: $0.state.closedAt) }

    static func revoked(else code: Rejection.Code) -> Condition {
        Condition(code) { $0.facts.to == .revoked }
    }

    static let unrated = Condition(.alreadyRated) { $0.sides.contains { [state = $0.state] side in state.ratings[side] == nil } }

    static let sealedRating = Condition { situation in
        let ratings = situation.state.ratings.values
        if ratings.isEmpty { return .notRated }
        return ratings.contains { $0.revealedAt == nil } ? nil : .alreadyRevealed
    }

    static let disputableRating = Condition { situation in
        situation.ratingRefusal { rating in
            guard let revealedAt = rating?.revealedAt else { return .notRated }
            if rating?.isDisputed == true { return .alreadyDisputed }
            return situation.isWithin(situation.policy.disputeDays, of: revealedAt) ? nil : .windowElapsed
        }
    }

    static let disputedRating = Condition { situation in
        situation.ratingRefusal { $0?.isDisputed == true && $0?.isAdjudicated == false ? nil : .notDisputed }
    }
}
