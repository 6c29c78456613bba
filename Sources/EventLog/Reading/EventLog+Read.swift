import FoundationEssentials
import Postgres

extension EventLog {
    static let columns =
        "position, stream, version, event_id, command_id, type, schema_version, occurred_at, recorded_at, metadata, payload"

    /// So many events are read at a time where others lie between them.
    private static var batch: Int { 4096 }

    /// A stream's events from a version on, in order.
    ///
    /// - Parameter limit: at most so many; all of them when `nil`.
    public func read(
        _ stream: StreamName, from version: StreamVersion = StreamVersion(rawValue: 1), limit: Int? = nil
    ) async throws(EventLogError) -> [RecordedEvent] {
        try await EventLogError.wrapping("the stream \(stream.rawValue) could not be read") {
            try await pool.query(
                """
                SELECT \(unescaped: Self.columns) FROM rapport.event
                WHERE log_id = \(id.rawValue) AND stream = \(stream.rawValue) AND version >= \(version.rawValue)
                ORDER BY version LIMIT \(limit ?? .max)
                """, named: "stream's events"
            ).map(RecordedEvent.init)
        }
    }

    /// The next events after a position, in order: at least one unless `position` is the head.
    ///
    /// - Throws: `damaged` when a position is missing.
    public func read(after position: LogPosition, limit: Int) async throws(EventLogError) -> [RecordedEvent] {
        try await EventLogError.wrapping("the log could not be read") {
            let events = try await pool.query(
                """
                SELECT \(unescaped: Self.columns) FROM rapport.event
                WHERE log_id = \(id.rawValue) AND position > \(position.rawValue) ORDER BY position LIMIT \(limit)
                """, named: "log's page"
            ).map(RecordedEvent.init)
            try Self.checkGaps(events, after: position)
            return events
        }
    }

    /// The event at a position; `nil` when the log has not come to it.
    public func event(at position: LogPosition) async throws(EventLogError) -> RecordedEvent? {
        try await EventLogError.wrapping("the event could not be read") {
            try await pool.query(
                """
                SELECT \(unescaped: Self.columns) FROM rapport.event WHERE log_id = \(id.rawValue) AND position = \(position.rawValue)
                """, named: "event at a position"
            ).first.map(RecordedEvent.init)
        }
    }

    /// Reads a whole stretch of the log by binary COPY, in order and in batches: the fastest way through all of it.
    public func scan(
        after start: LogPosition = .beginning, through end: LogPosition? = nil, _ body: ([RecordedEvent]) async throws -> Void
    ) async throws {
        let limit = end.map { "AND position <= \($0.rawValue)" } ?? ""
        let statement: PostgresQuery = """
            COPY (SELECT \(unescaped: Self.columns) FROM rapport.event
                  WHERE log_id = \(unescaped: "\(id.rawValue)") AND position > \(unescaped: "\(start.rawValue)") \(unescaped: limit)
                  ORDER BY position) TO STDOUT (FORMAT binary)
            """
        try await pool.withConnection { connection in
            try await connection.copyOut(statement, named: "log's scan") { rows in
                var last = start
                for try await batch in rows {
                    let events = try batch.map(RecordedEvent.init)
                    try Self.checkGaps(events, after: last)
                    last = events.last?.position ?? last
                    try await body(events)
                }
            }
        }
    }

    /// Reads what some streams hold in the log's order and in batches, without reading the rest.
    public func scan(_ streams: [StreamName], through end: LogPosition? = nil, _ body: ([RecordedEvent]) async throws -> Void) async throws
    {
        let positions = try await pool.query(
            """
            SELECT position FROM rapport.event
            WHERE log_id = \(id.rawValue) AND stream = ANY(\(streams.map(\.rawValue))) AND position <= \(end?.rawValue ?? .max)
            ORDER BY position
            """, named: "streams' positions"
        ).map { try $0.decode(Int64.self) }
        for start in stride(from: 0, to: positions.count, by: Self.batch) {
            try await body(
                try await pool.query(
                    """
                    SELECT \(unescaped: Self.columns) FROM rapport.event
                    WHERE log_id = \(id.rawValue) AND position = ANY(\(Array(positions[start..<min(start + Self.batch, positions.count)])))
                    ORDER BY position
                    """, named: "events at positions"
                ).map(RecordedEvent.init))
        }
    }

    private static func checkGaps(_ events: [RecordedEvent], after start: LogPosition) throws(EventLogError) {
        var expected = start.rawValue
        for event in events {
            expected += 1
            guard event.position.rawValue == expected else {
                throw EventLogError(.damaged, "position \(expected) is missing from the log")
            }
        }
    }
}

extension RecordedEvent {
    init(_ row: PostgresRow) throws(PostgresError) {
        var columns = row.columns
        self.init(
            position: LogPosition(rawValue: try columns.next()), stream: StreamName(rawValue: try columns.next()),
            version: StreamVersion(rawValue: try columns.next()), id: try columns.next(),
            commandID: CommandID(rawValue: try columns.next()),
            type: try columns.next(), schemaVersion: try columns.next(), occurredAt: try columns.next(), recordedAt: try columns.next(),
            metadata: try columns.next(), payload: try columns.next())
    }

    fileprivate init(_ row: PostgresCopyRow) throws(PostgresError) {
        var columns = row.columns
        self.init(
            position: LogPosition(rawValue: try columns.next()), stream: StreamName(rawValue: try columns.next()),
            version: StreamVersion(rawValue: try columns.next()), id: try columns.next(),
            commandID: CommandID(rawValue: try columns.next()),
            type: try columns.next(), schemaVersion: Int(try columns.next(Int32.self)), occurredAt: try columns.next(),
            recordedAt: try columns.next(), metadata: try columns.next(), payload: try columns.next())
    }
}
