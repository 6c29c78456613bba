public import FoundationEssentials

/// A command that was refused, as the auditor finds it.
public struct RejectionRecord: Sendable, Hashable, Codable {
    public let principal: String
    public let command: CommandID
    public let verb: String
    public let stream: StreamName
    public let code: String

    public init(principal: String, command: CommandID, verb: String, stream: StreamName, code: String) {
        self.principal = principal
        self.command = command
        self.verb = verb
        self.stream = stream
        self.code = code
    }
}

/// A rejection with its place in the table.
public struct RecordedRejection: Sendable, Hashable, Codable {
    /// Grows with time; not a position of the log.
    public let number: Int64
    public let recordedAt: Date
    public let rejection: RejectionRecord
}
