public import FoundationEssentials

/// What a decision about calendars needs besides the calendars.
public struct CalendarContext: Sendable {
    /// When the command happens.
    public let now: Date
    public let actor: Actor

    /// Makes a context.
    public init(now: Date, actor: Actor) {
        self.now = now
        self.actor = actor
    }
}
