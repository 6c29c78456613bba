extension StateTable {
    // The table is long because the conversation is; cutting it up would hide what it is for.
    static func row(_ verb: RequestVerb) -> Row {
        switch verb {
        case .submit: .always(.no(.alreadySubmitted))
        case .acknowledge:
            Row(.go, .no(.alreadyAcknowledged), .no(.counterPending), .no(.alreadyPromised), .answered, .closed, .closed)
        case .confirmUnderstanding:
            Row(.no(.notAcknowledged), .go(.unconfirmed), .no(.counterPending), .no(.alreadyPromised), .answered, .closed, .closed)
        case .correctUnderstanding:
            Row(.no(.notAcknowledged), .go, .no(.counterPending), .no(.alreadyPromised), .answered, .closed, .closed)
        case .promise: Row(.go, .go, .no(.counterPending), .no(.alreadyPromised), .answered, .closed, .closed)
        case .counter:
            Row(
                .go([.performerBegins, .roundLeft]), .go([.performerBegins, .roundLeft]), .go([.turnToAnswerCounter, .roundLeft]),
                .no(.useRenegotiation), .answered, .closed, .closed)
        case .acceptCounter, .rejectCounter:
            Row(
                .no(.noCounter), .no(.noCounter), .go(.turnToAnswerCounter), .no(.noCounter), .no(.noCounter), .closed, .closed)
        case .decline: Row(.go, .go, .go, .no(.alreadyPromised), .answered, .closed, .closed)
        case .withdraw: Row(.go, .go, .go, .no(.useCancel), .no(.useCancel), .closed, .closed)
        case .cancel: Row(.no(.useWithdraw), .no(.useWithdraw), .no(.useWithdraw), .go, .go, .closed, .closed)
        case .revoke: promisedOnly(.go)
        case .proposeRenegotiation: promisedOnly(.go(.noRenegotiation))
        case .acceptRenegotiation, .rejectRenegotiation:
            Row(
                .no(.noRenegotiation), .no(.noRenegotiation), .no(.noRenegotiation), .go(.turnToAnswerRenegotiation),
                .no(.noRenegotiation), .closed, .closed)
        case .offerHandOver:
            Row(.go(.noHandOver), .go(.noHandOver), .no(.counterPending), .go(.noHandOver), .answered, .closed, .closed)
        case .acceptHandOver, .refuseHandOver:
            Row(.go(.handOverPending), .go(.handOverPending), .no(.noHandOver), .go(.handOverPending), .no(.noHandOver), .closed, .closed)
        case .linkSubRequest, .postProgress, .raiseBlocker: .whileOpen(.go)
        case .contestAttribution: .whileOpen(.go(.contestableBlocker))
        case .resolveBlocker: .whileOpen(.go(.unresolvedBlocker))
        case .pause: promisedOnly(.go(.notPaused))
        case .resume: promisedOnly(.go([.paused, .pauseRanOut]))
        case .escalate:
            Row(
                .go([.rungLeft, .targetMissed]), .go([.rungLeft, .targetMissed]), .go([.rungLeft, .targetMissed]),
                .go([.rungLeft, .targetMissed]), .go([.rungLeft, .targetMissed]), .closed, .closed)
        case .recordMiss: .whileOpen(.go(.missUnrecorded))
        case .markDuplicate: .whileOpen(.go)
        case .fulfil: promisedOnly(.go(.noOpenSubRequests))
        case .accept, .reject:
            Row(
                .no(.notFulfilled), .no(.notFulfilled), .no(.notFulfilled), .no(.notFulfilled), .go(.silenceLongEnough), .closed, .closed)
        case .reopen:
            Row(
                .no(.notClosed), .no(.notClosed), .no(.notClosed), .no(.notClosed), .no(.useReject), .go(.reopeningWindow),
                .no(.cannotReopen))
        case .rate: ratable(.notRatable, [.unrated, .ratingWindow])
        case .revealRatings: ratable(.notRated, [.sealedRating, .ratingWindowClosed])
        case .disputeRating: ratable(.notRated, [.disputableRating])
        case .adjudicateRating: ratable(.notDisputed, [.disputedRating])
        case .comment, .attach: .always(.go)
        case .watch: .always(.go(.notWatching))
        }
    }

    private static func promisedOnly(_ cell: Cell) -> Row {
        Row(.no(.notPromised), .no(.notPromised), .no(.notPromised), cell, .answered, .closed, .closed)
    }

    /// After acceptance, and after a revocation; the same code everywhere else.
    private static func ratable(_ code: Rejection.Code, _ conditions: [Condition]) -> Row {
        Row(.no(code), .no(code), .no(code), .no(code), .no(code), .go(conditions), .go([.revoked(else: code)] + conditions))
    }
}
