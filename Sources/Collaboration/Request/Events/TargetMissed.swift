public import FoundationEssentials

/// The time for the first answer, or the promise's due date, has passed.
///
/// It says what anybody could reckon, at the moment when it became so; a promise is judged when it is closed, and not by this.
public struct TargetMissed: RequestEventPayload {
    public static let type = "TargetMissed"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// What was missed.
    public let target: MissedTarget
    /// When it was due.
    public let due: Date

    /// Makes the event from its facts.
    public init(facts: RequestFacts, target: MissedTarget, due: Date) {
        self.facts = facts
        self.target = target
        self.due = due
    }
}
