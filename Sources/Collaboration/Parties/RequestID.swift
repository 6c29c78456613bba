public import EventLog
public import FoundationEssentials

/// A request's identity, from which its stream is named. People use the ``RequestNumber``.
public struct RequestID: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    public let rawValue: UUID

    /// Takes any UUID.
    public init(rawValue: UUID) {
        self.rawValue = rawValue
    }

    /// Reads the text form, in either case.
    public init?(_ text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        self.init(rawValue: uuid)
    }

    /// The id of the request whose events are in the stream, or nil when the stream holds something else.
    public init?(stream: StreamName) {
        guard stream.rawValue.hasPrefix(Self.streamPrefix) else { return nil }
        self.init(String(stream.rawValue.dropFirst(Self.streamPrefix.count)))
    }

    /// Lower case, as in stream names.
    public var description: String { rawValue.uuidString.lowercased() }

    /// `request-<uuid>`.
    public var stream: StreamName { StreamName(rawValue: Self.streamPrefix + description) }

    /// The key under which the request's confidential text and unrevealed ratings are sealed; destroying it erases them.
    public var key: KeyName { KeyName(rawValue: "request:" + description) }

    private static let streamPrefix = "request-"
}

extension RequestID: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = RequestID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a request id: a UUID is expected")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
