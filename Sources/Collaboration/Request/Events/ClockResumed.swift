public import FoundationEssentials

/// The promise’s clock runs again; the due date has moved by the working time paused.
public struct ClockResumed: RequestEventPayload {
    public static let type = "ClockResumed"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Since when it stood.
    public let pausedAt: Date
    /// Working minutes it stood.
    public let stoppedMinutes: Double
    /// The due date before the move.
    public let previousDue: Date
    /// Whether the pause ran out by itself.
    public let auto: Bool

    /// Makes the event from its facts.
    public init(facts: RequestFacts, pausedAt: Date, stoppedMinutes: Double, previousDue: Date, auto: Bool) {
        self.facts = facts
        self.pausedAt = pausedAt
        self.stoppedMinutes = stoppedMinutes
        self.previousDue = previousDue
        self.auto = auto
    }
}
