extension OrganisationDecider {
    static func set(_ command: SetPolicy, _ state: OrganisationState) throws(Refusal) -> PolicySet {
        let previous = state.policy
        let days = 1...365
        let policy = ConversationPolicy(
            silentAcceptanceDays: try pick(command.silentAcceptanceDays, days, previous.silentAcceptanceDays, "silentAcceptanceDays"),
            reopeningDays: try pick(command.reopeningDays, days, previous.reopeningDays, "reopeningDays"),
            ratingDays: try pick(command.ratingDays, days, previous.ratingDays, "ratingDays"),
            disputeDays: try pick(command.disputeDays, days, previous.disputeDays, "disputeDays"),
            longestPauseDays: try pick(command.longestPauseDays, days, previous.longestPauseDays, "longestPauseDays"),
            coolingOffMinutes: try pick(command.coolingOffMinutes, 0...1_440, previous.coolingOffMinutes, "coolingOffMinutes"),
            superiorAfterDays: try pick(command.superiorAfterDays, days, previous.superiorAfterDays, "superiorAfterDays"),
            coordinatorAfterDays: try pick(command.coordinatorAfterDays, days, previous.coordinatorAfterDays, "coordinatorAfterDays"),
            counterRounds: try pick(command.counterRounds, 0...100, previous.counterRounds, "counterRounds"))
        guard policy != previous else { throw Refusal(.unchanged) }
        return PolicySet(policy: policy, previous: previous)
    }

    private static func pick(_ value: Int?, _ range: ClosedRange<Int>, _ previous: Int, _ field: String) throws(Refusal) -> Int {
        guard let value else { return previous }
        guard range.contains(value) else { throw Refusal(.invalidValue, about: field) }
        return value
    }
}
