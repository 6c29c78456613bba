public import EventLog
public import FoundationEssentials

/// A request's identity, from which its stream is named. People use the ``RequestNumber``.
public struct RequestID: UUIDName {
    public static let noun = "request id"

    public let rawValue: UUID

    /// Takes any UUID.
    public init(rawValue: UUID) {
        self.rawValue = rawValue
    }

    /// The id of the request whose events are in the stream, or nil when the stream holds something else.
    public init?(stream: StreamName) {
        guard stream.rawValue.hasPrefix(Self.streamPrefix) else { return nil }
        self.init(String(stream.rawValue.dropFirst(Self.streamPrefix.count)))
    }

    /// `request-<uuid>`.
    public var stream: StreamName { StreamName(rawValue: Self.streamPrefix + description) }

    /// The key under which the request's confidential text and unrevealed ratings are sealed; destroying it erases them.
    public var key: KeyName { KeyName(rawValue: "request:" + description) }

    private static let streamPrefix = "request-"
}
