import EventLog

/// A payload as it lies in a log somewhere: a line of a file in `Schema/events/samples`, kept for ever.
public struct EventSample: Sendable, CustomStringConvertible {
    public let version: EventVersion
    /// From 1.
    public let line: Int
    /// The very bytes that were stored.
    public let payload: String

    public var description: String { "\(version), line \(line)" }
}
