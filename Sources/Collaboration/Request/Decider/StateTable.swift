/// Which command in which state gives which code: the table of the conversation, and the only one.
///
/// Decisions and the `allowed` verbs of a rejection are both read from it.
enum StateTable {
    /// What the table says about one command in one state.
    enum Cell {
        /// Goes ahead unless one of the conditions, asked in order, says no.
        case go([Condition])
        case no(Rejection.Code)

        static var go: Cell { .go([]) }
        static func go(_ condition: Condition) -> Cell { .go([condition]) }

        static let answered = Cell.no(.awaitingAcceptance)
        static let closed = Cell.no(.requestClosed)
    }

    /// One command's cells, in the order of the states: submitted, acknowledged, counter-offered, promised, fulfilled, accepted, ended.
    struct Row {
        let submitted, acknowledged, counterOffered, promised, fulfilled, accepted, ended: Cell

        init(
            _ submitted: Cell, _ acknowledged: Cell, _ counterOffered: Cell, _ promised: Cell, _ fulfilled: Cell, _ accepted: Cell,
            _ ended: Cell
        ) {
            self.submitted = submitted
            self.acknowledged = acknowledged
            self.counterOffered = counterOffered
            self.promised = promised
            self.fulfilled = fulfilled
            self.accepted = accepted
            self.ended = ended
        }

        /// The same in every state.
        static func always(_ cell: Cell) -> Row { Row(cell, cell, cell, cell, cell, cell, cell) }

        /// The same in every open state, and nothing afterwards.
        static func whileOpen(_ cell: Cell) -> Row { Row(cell, cell, cell, cell, .answered, .closed, .closed) }

        subscript(status: RequestStatus) -> Cell {
            switch status {
            case .submitted: submitted
            case .acknowledged: acknowledged
            case .counterOffered: counterOffered
            case .promised: promised
            case .fulfilled: fulfilled
            case .accepted: accepted
            case .declined, .withdrawn, .cancelled, .revoked, .duplicate: ended
            }
        }
    }

    /// Nil when the command may go ahead.
    static func refusal(of verb: RequestVerb, in situation: RequestSituation) -> Rejection.Code? {
        switch row(verb)[situation.facts.to] {
        case .no(let code): code
        case .go(let conditions): conditions.lazy.compactMap { $0.refusal(situation) }.first
        }
    }
}
