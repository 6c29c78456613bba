import Postgres
import Projections
import ReadModels

extension Check {
    static let projections = Check.ofDatabase("projections") { connected in
        guard try await connected.hasSchema("read_model") else { return .skipped("no schema") }
        let rows = try await connected.connection.query(
            """
            SELECT log.name || '/' || build.model, coalesce(max(head.position), 0) - min(cursor.position), max(cursor.error),
                   (SELECT count(DISTINCT key) FROM read_model.dead_letter letter
                    WHERE (letter.log_id, letter.model, letter.version, letter.build) = (log_id, build.model, build.version, build.build))
            FROM unnest(\(CollaborationModels.all.map(\.name)), \(CollaborationModels.all.map(\.version))) AS known (model, version)
            JOIN read_model.build USING (model, version)
            JOIN read_model.cursor USING (log_id, model, version, build)
            JOIN rapport.log USING (log_id)
            LEFT JOIN (SELECT log_id, max(last_position) AS position FROM rapport.batch GROUP BY log_id) AS head USING (log_id)
            GROUP BY log.name, log_id, build.model, build.version, build.build
            ORDER BY 1
            """)
        let models = try rows.map { try $0.decode(String.self, Int64.self, String?.self, Int.self) }
        if case (let model, _, let error?, _)? = models.first(where: { $0.2 != nil }) {
            return .failed(
                "\(model) has stopped: \(error)", "Mend the cause; it goes on by itself, or after `rapport projections rebuild`.")
        }
        if let (model, _, _, parked) = models.first(where: { $0.3 > 0 }) {
            return .failed("\(parked) rows of \(model) wait", "See `rapport projections dead-letters`, then `rapport projections retry`.")
        }
        if let (model, lag, _, _) = models.max(by: { $0.1 < $1.1 }), lag > 0 {
            return .warning("\(model) is \(lag) events behind", "Is `rapport work` or `rapport up` running?")
        }
        return .ok(models.isEmpty ? "none yet" : "\(models.count) read models, all current")
    }
}
