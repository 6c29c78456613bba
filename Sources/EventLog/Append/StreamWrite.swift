/// What a command writes to one stream, and what it takes for granted about it.
public struct StreamWrite: Sendable {
    public var stream: StreamName
    public var expecting: ExpectedVersion
    /// In order. None: the command only stands on the stream's version, and writes to others.
    public var events: [NewEvent]

    public init(stream: StreamName, expecting: ExpectedVersion, events: [NewEvent]) {
        self.stream = stream
        self.expecting = expecting
        self.events = events
    }
}
