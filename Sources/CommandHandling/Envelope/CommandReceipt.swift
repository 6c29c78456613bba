public import Collaboration
public import EventLog
public import FoundationEssentials

/// What became of an accepted command.
public struct CommandReceipt: Sendable, Hashable, Codable {
    /// The position of the command's first event; `nil` when the command changed nothing.
    public let firstPosition: LogPosition?

    /// The position of the command's last event, for queries that wait for it; `nil` when the command changed nothing.
    public let lastPosition: LogPosition?

    /// The stream's version after the command.
    public let version: StreamVersion

    /// When the log recorded the events; `nil` when the command changed nothing.
    public let recordedAt: Date?

    /// The request the command was about.
    public let request: RequestID?

    /// The request's number.
    public let number: RequestNumber?

    /// Whether the same command had been accepted before, so that this is the first result once more.
    public let repeated: Bool

    /// The types of the events that were appended, in order; empty when the command changed nothing.
    public let events: [String]

    /// Makes a receipt from its parts.
    public init(
        firstPosition: LogPosition?, lastPosition: LogPosition?, version: StreamVersion, recordedAt: Date?, request: RequestID? = nil,
        number: RequestNumber? = nil, repeated: Bool, events: [String]
    ) {
        self.firstPosition = firstPosition
        self.lastPosition = lastPosition
        self.version = version
        self.recordedAt = recordedAt
        self.request = request
        self.number = number
        self.repeated = repeated
        self.events = events
    }
}
