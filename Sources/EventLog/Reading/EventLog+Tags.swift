import Postgres

extension EventLog {
    /// The events after a position that carry all tags of any one of the sets, in order: what a decision under an ``AppendCondition`` is made
    /// from. Ask for the head first, and give its position to the condition: what comes later is then either seen here or ruled out there.
    public func read(
        taggedWithAnyOf sets: [[String]], after position: LogPosition = .beginning, limit: Int = .max
    ) async throws(EventLogError) -> [RecordedEvent] {
        try await EventLogError.wrapping("the events with these tags could not be read") {
            try await pool.query(
                """
                SELECT \(unescaped: Self.columns) FROM rapport.event
                WHERE log_id = \(id.rawValue) AND position IN (
                    SELECT p.position
                    FROM unnest(\(sets.map(AppendCondition.text(of:)))) AS s (tags),
                         rapport.positions_with_tags(\(id.rawValue), \(position.rawValue), string_to_array(rtrim(s.tags, E'\\x1f'), E'\\x1f'))
                         AS p (position))
                ORDER BY position LIMIT \(limit)
                """, named: "events by tags"
            ).map(RecordedEvent.init)
        }
    }
}
