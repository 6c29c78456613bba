/// The rules of conversation an organisation may choose for itself; its defaults are the product's.
///
/// Working days are those of the calendar the request is measured by: a window of n working days ends with the n-th working day after the
/// day it began on.
public struct ConversationPolicy: Codable, Sendable, Hashable {
    /// Working days after which silence accepts a fulfilment.
    public var silentAcceptanceDays: Int
    /// Working days within which an acceptance can be taken back.
    public var reopeningDays: Int
    /// Working days within which the sides may rate each other.
    public var ratingDays: Int
    /// Working days within which a grade may be disputed.
    public var disputeDays: Int
    /// Working days a pause may last at most.
    public var longestPauseDays: Int
    /// Minutes a message waits before it is sent.
    public var coolingOffMinutes: Int
    /// Working days from the first rung of the ladder to the common superior.
    public var superiorAfterDays: Int
    /// Working days from the common superior to the coordinators.
    public var coordinatorAfterDays: Int
    /// Counter-offers that one performer's conversation may see.
    public var counterRounds: Int

    /// The defaults.
    public init(
        silentAcceptanceDays: Int = 3, reopeningDays: Int = 10, ratingDays: Int = 10, disputeDays: Int = 10, longestPauseDays: Int = 20,
        coolingOffMinutes: Int = 10, superiorAfterDays: Int = 2, coordinatorAfterDays: Int = 5, counterRounds: Int = 5
    ) {
        self.silentAcceptanceDays = silentAcceptanceDays
        self.reopeningDays = reopeningDays
        self.ratingDays = ratingDays
        self.disputeDays = disputeDays
        self.longestPauseDays = longestPauseDays
        self.coolingOffMinutes = coolingOffMinutes
        self.superiorAfterDays = superiorAfterDays
        self.coordinatorAfterDays = coordinatorAfterDays
        self.counterRounds = counterRounds
    }
}
