/// Rating each other without seeing the other's grade first, and disputing a grade.
extension RequestDecider {
    static func ratingEvents(for command: RequestCommand, _ situation: RequestSituation) throws(Refusal) -> [RequestEvent] {
        switch command {
        case .rate(let command): try rate(command, situation)
        case .revealRatings: [.ratingsRevealed(reveal(situation.state.ratings, auto: true, situation))]
        case .disputeRating(let command):
            [
                .ratingDisputed(
                    RatingDisputed(
                        facts: situation.facts(), rated: command.rated, reason: try situation.text(command.reason, "reason")))
            ]
        case .adjudicateRating(let command): [.ratingAdjudicated(try adjudicate(command, situation))]
        default: throw Refusal(.forbidden)
        }
    }

    /// The second rating opens both.
    private static func rate(_ command: RateCounterpart, _ situation: RequestSituation) throws(Refusal) -> [RequestEvent] {
        let grades = Grades(
            overall: command.overall, timeliness: command.timeliness, quality: command.quality, communication: command.communication,
            respect: command.respect)
        if let wrong = grades.all.first(where: { !(1...5).contains($0.grade) }) { throw Refusal(.invalidGrade, about: wrong.name) }
        guard let side = Side.allCases.first(where: { situation.sides.contains($0) && situation.state.ratings[$0] == nil }) else {
            throw Refusal(.alreadyRated)
        }
        let rated = CounterpartRated(
            facts: situation.facts(), by: side, rater: situation.context.actor.member, closedAt: situation.state.closedAt,
            grades: Sealable(grades, under: situation.facts.request.key))
        var ratings = situation.state.ratings
        ratings[side] = RatingState(grades: rated.grades, rater: rated.rater)
        guard ratings.count == Side.allCases.count else { return [.counterpartRated(rated)] }
        return [.counterpartRated(rated), .ratingsRevealed(reveal(ratings, auto: false, situation))]
    }

    /// Grades whose key was destroyed stay unknown.
    private static func reveal(_ ratings: [Side: RatingState], auto: Bool, _ situation: RequestSituation) -> RatingsRevealed {
        let revealed = Side.allCases.compactMap { side in
            ratings[side].flatMap { rating in rating.grades.value.map { RevealedRating(by: side, rater: rating.rater, grades: $0) } }
        }
        return RatingsRevealed(facts: situation.facts(), ratings: revealed, auto: auto)
    }

    private static func adjudicate(_ command: AdjudicateRating, _ situation: RequestSituation) throws(Refusal) -> RatingAdjudicated {
        guard let grades = situation.state.ratings[command.rated.other]?.revealed else { throw Refusal(.notDisputed) }
        return RatingAdjudicated(
            facts: situation.facts(), rated: command.rated, upheld: command.upheld, grades: grades,
            reason: try situation.text(command.reason, "reason"))
    }
}
