/// The events of one command, which enter the log together or not at all.
public struct AppendCommand: Sendable {
    public var id: CommandID
    /// A keyed hash of what was asked (``KeyedHash``), to tell a retry from another command under the same id.
    public var bodyHash: [UInt8]
    public var stream: StreamName
    public var expecting: ExpectedVersion
    /// At least one.
    public var events: [NewEvent]

    public init(id: CommandID, bodyHash: [UInt8], stream: StreamName, expecting: ExpectedVersion, events: [NewEvent]) {
        self.id = id
        self.bodyHash = bodyHash
        self.stream = stream
        self.expecting = expecting
        self.events = events
    }
}
