import Postgres

/// The events of a batch as rows of a table that only their session sees. What there is of each write stays in the call.
extension BatchStatement {
    /// Made by whoever appends, in the session's own schema: nothing with more rights reads it.
    static let staging: PostgresQuery = """
        CREATE TEMPORARY TABLE IF NOT EXISTS rapport_staging (
            number integer, write integer, step integer, sequence integer, id uuid, type text, schema_version integer,
            occurred_at timestamptz, metadata text, payload text
        ) ON COMMIT DELETE ROWS
        """

    static let stage: PostgresQuery = "COPY pg_temp.rapport_staging FROM STDIN (FORMAT binary)"

    var stagedRows: AsyncStream<[UInt8]> {
        var encoder = PostgresCopyEncoder()
        for index in eventIDs.indices {
            encoder.append(
                Int32(index + 1), eventWrites[index], eventSteps[index], eventSequences[index], eventIDs[index], eventTypes[index],
                schemaVersions[index], occurredAt[index], metadata[index], payloads[index])
        }
        let bytes = encoder.finish()
        return AsyncStream { continuation in
            continuation.yield(bytes)
            continuation.finish()
        }
    }

    /// The arrays are made before the function that takes the lock is called.
    func query(staged log: LogID) -> PostgresQuery {
        """
        SELECT a.* FROM (
            SELECT array_agg(write) AS writes, array_agg(step) AS steps, array_agg(sequence) AS sequences, array_agg(id) AS ids,
                   array_agg(type) AS types, array_agg(schema_version) AS schema_versions, array_agg(occurred_at) AS times,
                   array_agg(metadata) AS metadata, array_agg(payload) AS payloads
            FROM (SELECT * FROM pg_temp.rapport_staging ORDER BY number) e
        ) s, LATERAL rapport.append(\(log.rawValue), \(commandIDs), \(bodyHashes), \(firstEvents), \(commandEvents), \(streams),
            \(expectedVersions), s.writes, s.steps, s.sequences, s.ids, s.types, s.schema_versions, s.times, s.metadata,
            s.payloads, \(tagEvents), \(tags), \(conditionWrites), \(conditionAfter), \(conditionTags)) a
        """
    }
}
