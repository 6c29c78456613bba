public import EventLog
public import FoundationEssentials

/// Where a build of a model stands.
public struct ProjectionStatus: Sendable, Codable, Hashable {
    /// A part of the build's keys, folded by one worker at a time.
    public struct Segment: Sendable, Codable, Hashable {
        /// From 0.
        public let segment: Int
        public let position: LogPosition
        /// The worker that folds it: host, process id, and a word of its own. `nil` when nobody does.
        public let owner: String?
        /// Until when the worker keeps it without being heard of.
        public let leaseExpiresAt: Date?
        /// How often it has changed hands.
        public let fence: Int64
        /// Events a second, at the last page.
        public let eventsPerSecond: Double
        public let updatedAt: Date
        /// Why it does not go on.
        public let error: String?
    }

    public let model: String
    public let version: Int
    /// Which fold of the version it is, from 1.
    public let build: Int
    /// It is the one that is read; otherwise it is still being folded from the start.
    public let isLive: Bool
    public let isPaused: Bool
    /// Up to where all its segments have come.
    public let position: LogPosition
    /// Where the log ends.
    public let head: LogPosition
    /// How long the first event that is not folded yet has been in the log; 0 without any.
    public let lagSeconds: Double
    /// How many rows wait for a fault to be mended.
    public let parkedRows: Int
    public let segments: [Segment]

    var id: BuildID { BuildID(model: model, version: version, build: build) }

    /// How many events are not folded yet.
    public let lag: Int64
    /// Why it does not go on.
    public let error: String?

    init(
        _ build: BuildID, isLive: Bool, isPaused: Bool, head: LogPosition, lagSeconds: Double, parkedRows: Int, segments: [Segment]
    ) {
        model = build.model
        version = build.version
        self.build = build.build
        self.isLive = isLive
        self.isPaused = isPaused
        self.head = head
        self.lagSeconds = lagSeconds
        self.parkedRows = parkedRows
        self.segments = segments
        position = segments.map(\.position).min() ?? .beginning
        lag = max(0, head.rawValue - position.rawValue)
        error = segments.lazy.compactMap(\.error).first
    }
}
