import FoundationEssentials

extension RequestSituation {
    /// Whether now is not after the window of n working days that began at a time.
    func isWithin(_ days: Int, of start: Date?) -> Bool {
        start.map { now <= windowEnd(days, from: $0) } ?? false
    }

    /// Asks about the blocker the command names, or about all of them when it names none; then one that passes is enough.
    func blockerRefusal(_ refusal: (Blocker) -> Rejection.Code?) -> Rejection.Code? {
        let asked = blocker.map { number in state.blockers.filter { $0.number == number } } ?? state.blockers
        let refusals = asked.map(refusal)
        return refusals.contains(nil) ? nil : refusals.first ?? .noBlocker
    }

    /// Asks about the grade of the side the command names, or about both sides' when it names none; then one that passes is enough.
    func ratingRefusal(_ refusal: (RatingState?) -> Rejection.Code?) -> Rejection.Code? {
        let sides = rated.map { [$0] } ?? Side.allCases
        let refusals = sides.map { refusal(state.ratings[$0.other]) }
        return refusals.contains(nil) ? nil : refusals.first ?? nil
    }
}
