public import FoundationEssentials

/// Where a command's events stand. Having it means that they are on disk.
public struct AppendReceipt: Sendable, Equatable {
    /// A command's events in one stream.
    public struct Span: Sendable, Equatable {
        public let stream: StreamName
        public let firstVersion: StreamVersion
        public let lastVersion: StreamVersion

        public init(stream: StreamName, firstVersion: StreamVersion, lastVersion: StreamVersion) {
            self.stream = stream
            self.firstVersion = firstVersion
            self.lastVersion = lastVersion
        }
    }

    public let firstPosition: LogPosition
    public let lastPosition: LogPosition
    public let recordedAt: Date
    /// The command had been accepted before; this is its first result.
    public let isRepeat: Bool
    /// In the order of writing; at least one.
    public let spans: [Span]

    public init(firstPosition: LogPosition, lastPosition: LogPosition, recordedAt: Date, isRepeat: Bool, spans: [Span]) {
        self.firstPosition = firstPosition
        self.lastPosition = lastPosition
        self.recordedAt = recordedAt
        self.isRepeat = isRepeat
        self.spans = spans
    }

    /// In the command's first stream, which for most is the only one.
    public var firstVersion: StreamVersion { spans[0].firstVersion }
    public var lastVersion: StreamVersion { spans[0].lastVersion }
}
