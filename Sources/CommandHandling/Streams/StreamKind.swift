import Collaboration
import EventLog
import FoundationEssentials

/// A kind of stream that the handler can read and append to: its rules, and how they meet the log.
protocol StreamKind: Decider {
    /// The kind's own event within any event of the domain; nil for an event of another kind.
    static func event(in event: CollaborationEvent) -> Event?

    /// Who decides, for the metadata.
    static func actor(of context: Context) -> Actor

    /// Whom an event concerns, for the metadata.
    ///
    /// - Parameter state: the stream's, with the event folded in.
    static func parties(of event: Event, in state: State) -> [Party]

    /// What the decision uses up of what is bounded across streams.
    static func quota(of context: Context) -> QuotaUse?

    /// When an event says itself that it happened; nil where it happens with its command.
    static func ownTime(of event: Event) -> Date?
}

extension StreamKind {
    static func ownTime(of event: Event) -> Date? { nil }
    static func quota(of context: Context) -> QuotaUse? { nil }
}
