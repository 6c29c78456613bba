import Collaboration
import EventLog
import FoundationEssentials

/// A stream's state at one of its versions.
struct FoldedStream<Kind: StreamKind>: Sendable {
    /// What the events up to ``version`` add up to.
    private(set) var state = Kind.initialState

    /// How many events are folded in.
    private(set) var version = StreamVersion.none

    /// Where the stream's first event stands in the log; nil for a stream without events. A request's number is made of it.
    private(set) var firstPosition: LogPosition?

    /// The latest time at which one of the events occurred.
    private(set) var lastOccurredAt: Date?

    /// Folds in the stream's next event.
    mutating func apply(_ event: Kind.Event, version: StreamVersion, position: LogPosition, occurredAt: Date) {
        Kind.evolve(&state, with: event, at: occurredAt)
        self.version = version
        firstPosition = firstPosition ?? position
        lastOccurredAt = max(lastOccurredAt ?? occurredAt, occurredAt)
    }
}
