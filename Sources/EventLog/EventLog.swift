public import Postgres

/// The log of one organisation: what happened, in one order, for good.
///
/// Positions are 1, 2, 3 … in the order of commits, so who has read up to a position has seen everything up to it.
public final class EventLog: Sendable {
    public let id: LogID
    let pool: PostgresPool
    let bell = Bell()
    /// The newest append of this process that other processes have not been told of.
    let unannounced = AsyncStream.makeStream(of: LogPosition.self, bufferingPolicy: .bufferingNewest(1))
    /// How long this process's appends took.
    let latencies = LatencyRecorder()
    private let metrics = AppendMetrics()
    /// Told the last position of whatever has come to be on disk, so that those who wait for it hear of it.
    let written: @Sendable (LogPosition) -> Void
    private let queue: AppendQueue

    public init(pool: PostgresPool, id: LogID) {
        self.pool = pool
        self.id = id
        written = { [bell, unannounced] position in
            bell.ring(position)
            unannounced.continuation.yield(position)
        }
        queue = AppendQueue(writer: BatchWriter(pool: pool, log: id), written: written)
    }

    /// Opens the log called `name`, made if there is none yet.
    public static func open(_ name: String, pool: PostgresPool) async throws(EventLogError) -> EventLog {
        try await EventLogError.wrapping("the log \(name) could not be opened") {
            let rows = try await pool.query("SELECT rapport.create_log(\(name))", named: "create_log")
            guard let id = try rows.first?.decode(Int32.self) else { throw EventLogError(.unknownLog, "there is no log \(name)") }
            return EventLog(pool: pool, id: LogID(rawValue: id))
        }
    }

    /// Appends a command's events; when it returns they are on disk.
    ///
    /// Whatever is appended while another commit is under way shares the next one. A command whose id was accepted before has its first
    /// receipt returned. Safe to call again with the same command after any error.
    ///
    /// - Throws: `versionConflict`, `conditionFailed`, `commandReused`, `invalidEvent`: nothing was written. `unavailable`: nothing was
    ///   written, try later.
    ///   `outcomeUnknown`: send the command again to learn it.
    @discardableResult
    public func append(_ command: AppendCommand) async throws(EventLogError) -> AppendReceipt {
        do throws(EventLogError) {
            try command.validate()
            let start = ContinuousClock.now
            let receipt = try await queue.append(try PreparedCommand(command)).get()
            metrics.record(start.duration(to: .now), in: latencies)
            return receipt
        } catch {
            metrics.count(error)
            throw error
        }
    }

    /// What was answered when the command was accepted; `nil` when it never was.
    ///
    /// - Throws: `commandReused` when the id was accepted for another body.
    public func receipt(of command: CommandID, bodyHash: [UInt8]) async throws(EventLogError) -> AppendReceipt? {
        try await EventLogError.wrapping("the command could not be looked up") {
            try await AcceptedCommands(pool: pool, log: id).receipt(of: command, bodyHash: bodyHash)
        }
    }
}
