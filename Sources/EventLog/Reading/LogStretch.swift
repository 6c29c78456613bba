/// A stretch of the log that was looked through, and what in it was wanted.
public struct LogStretch: Sendable, Equatable, Codable {
    /// In order.
    public private(set) var events: [RecordedEvent]
    /// The first position that was looked at. What is before it was not.
    public let first: LogPosition
    /// The last position that was looked at, from which to go on, also when nothing was found; just before ``first`` when there was none.
    public private(set) var last: LogPosition
    /// Where the log ended when it was looked at.
    public private(set) var head: LogPosition

    public init(events: [RecordedEvent], first: LogPosition, last: LogPosition, head: LogPosition) {
        self.events = events
        self.first = first
        self.last = last
        self.head = head
    }

    /// Takes in the stretch that follows.
    mutating func extend(with next: LogStretch) {
        events += next.events
        last = next.last
        head = next.head
    }
}
