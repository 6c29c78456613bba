import Postgres

extension Check {
    /// What the database's own means can say about the log. An owner who rewrites all of it is another matter, for the audit.
    static let positions = Check.ofDatabase("log positions") { connected in
        guard try await connected.hasSchema("rapport") else { return .skipped("no schema") }
        let rows = try await connected.connection.query(
            """
            SELECT log.name, coalesce(event.events, 0), coalesce(event.last, 0), coalesce(batch.last, 0), coalesce(batch.breaks, 0)
            FROM rapport.log
            LEFT JOIN (SELECT log_id, count(*) AS events, max(position) AS last FROM rapport.event GROUP BY log_id) AS event USING (log_id)
            LEFT JOIN (
                SELECT log_id, max(last_position) AS last, count(*) FILTER (WHERE first_position <> previous + 1) AS breaks
                FROM (
                    SELECT log_id, first_position, last_position,
                           lag(last_position, 1, 0::bigint) OVER (PARTITION BY log_id ORDER BY last_position) AS previous
                    FROM rapport.batch) AS ordered
                GROUP BY log_id) AS batch USING (log_id)
            ORDER BY log.name
            """)
        var details: [String] = []
        for row in rows {
            let (name, events, lastEvent, lastBatch, breaks) = try row.decode(
                String.self, Int64.self, Int64.self, Int64.self, Int64.self)
            guard events == lastEvent, lastEvent == lastBatch, breaks == 0 else {
                return .failed(
                    "\(name): \(events) events up to position \(lastEvent), batches up to \(lastBatch) with \(breaks) breaks",
                    "Events are missing or were added by hand. Stop, and restore from a backup.")
            }
            details.append("\(name): 1…\(lastEvent) without a gap")
        }
        return .ok(details.isEmpty ? "no log yet" : details.joined(separator: ", "))
    }

    static let rights = Check.ofDatabase("rights") { connected in
        guard try await connected.hasSchema("rapport") else { return .skipped("no schema") }
        let rows = try await connected.connection.query(
            """
            SELECT role || ' may ' || lower(privilege) || ' ' || target
            FROM unnest(ARRAY['rapport_app', 'rapport_projector']) AS role,
                 unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS privilege,
                 unnest(ARRAY['rapport.log', 'rapport.batch', 'rapport.event', 'rapport.tag', 'rapport.rejection']) AS target
            WHERE has_table_privilege(role, target, privilege)
            UNION ALL
            SELECT rolname::text || ' is a superuser' FROM pg_roles WHERE rolname LIKE 'rapport\\_%' AND rolsuper
            UNION ALL
            SELECT 'the trigger ' || tgname || ' on ' || tgrelid::regclass || ' is not always on' FROM pg_trigger
            WHERE tgname LIKE 'append\\_only%' AND tgenabled <> 'A'
            """)
        let excesses = try rows.map { try $0.decode(String.self) }
        guard excesses.isEmpty else {
            return .failed(excesses.joined(separator: ", "), "Take these rights away: the log must only be appended to.")
        }
        return .ok("the log can only be appended to")
    }
}

extension Patient.Connected {
    func hasSchema(_ name: String) async throws -> Bool {
        try await !connection.query("SELECT 1 FROM pg_namespace WHERE nspname = \(name)").isEmpty
    }
}
