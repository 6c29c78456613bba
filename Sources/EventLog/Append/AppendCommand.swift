/// The events of one command, which enter the log together or not at all, whatever streams they go to.
public struct AppendCommand: Sendable {
    public var id: CommandID
    /// A keyed hash of what was asked (``KeyedHash``), to tell a retry from another command under the same id.
    public var bodyHash: [UInt8]
    /// What goes where: each stream at most once, and at least one event in all.
    public var writes: [StreamWrite]
    public var condition: AppendCondition?

    /// A command on one stream.
    public init(id: CommandID, bodyHash: [UInt8], stream: StreamName, expecting: ExpectedVersion, events: [NewEvent]) {
        self.init(id: id, bodyHash: bodyHash, writes: [StreamWrite(stream: stream, expecting: expecting, events: events)])
    }

    public init(id: CommandID, bodyHash: [UInt8], writes: [StreamWrite], condition: AppendCondition? = nil) {
        self.id = id
        self.bodyHash = bodyHash
        self.writes = writes
        self.condition = condition
    }
}
