import EventLog

/// The reference: pgbench inserting rows of the same size into a table with nothing but a key.
enum PlainInsert {
    static func contender(_ database: BenchDatabase, clients: Int, rows: Int = 1) async throws -> Contender {
        try await database.execute(
            """
            DROP TABLE IF EXISTS plain;
            CREATE TABLE plain (id bigserial PRIMARY KEY, payload jsonb NOT NULL, metadata jsonb NOT NULL);
            """)
        let values = Array(repeating: "(:payload, :metadata)", count: rows).joined(separator: ", ")
        return PgBench(
            server: database.configuration, script: "INSERT INTO plain (payload, metadata) VALUES \(values);", clients: clients,
            threads: min(2, clients), variables: ["payload": Workload.payload.canonical, "metadata": Workload.metadata.canonical]
        ).contender(named: "pgbench, INSERT")
    }
}
