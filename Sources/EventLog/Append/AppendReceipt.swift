public import FoundationEssentials

/// Where a command's events stand. Having it means that they are on disk.
public struct AppendReceipt: Sendable, Equatable {
    public let firstPosition: LogPosition
    public let lastPosition: LogPosition
    public let firstVersion: StreamVersion
    public let lastVersion: StreamVersion
    public let recordedAt: Date
    /// The command had been accepted before; this is its first result.
    public let isRepeat: Bool

    public init(
        firstPosition: LogPosition, lastPosition: LogPosition, firstVersion: StreamVersion, lastVersion: StreamVersion, recordedAt: Date,
        isRepeat: Bool
    ) {
        self.firstPosition = firstPosition
        self.lastPosition = lastPosition
        self.firstVersion = firstVersion
        self.lastVersion = lastVersion
        self.recordedAt = recordedAt
        self.isRepeat = isRepeat
    }
}
