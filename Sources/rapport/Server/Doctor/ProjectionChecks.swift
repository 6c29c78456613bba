import Postgres
import Projections
import ReadModels

extension Check {
    static let projections = Check.ofDatabase("projections") { connected in
        guard try await connected.hasSchema("read_model") else { return .skipped("no schema") }
        let rows = try await connected.connection.query(
            """
            SELECT log.name || '/' || cursor.model, coalesce(head.position, 0) - cursor.position, cursor.error
            FROM unnest(\(CollaborationModels.all.map(\.name)), \(CollaborationModels.all.map(\.version))) AS known (model, version)
            JOIN read_model.cursor USING (model, version)
            JOIN rapport.log USING (log_id)
            LEFT JOIN (SELECT log_id, max(last_position) AS position FROM rapport.batch GROUP BY log_id) AS head USING (log_id)
            ORDER BY 1
            """)
        let models = try rows.map { try $0.decode(String.self, Int64.self, String?.self) }
        if case (let model, _, let error?)? = models.first(where: { $0.2 != nil }) {
            return .failed("\(model) has stopped: \(error)", "Mend the cause, then `rapport projections rebuild`.")
        }
        if let (model, lag, _) = models.max(by: { $0.1 < $1.1 }), lag > 0 {
            return .warning("\(model) is \(lag) events behind", "Is `rapport work` or `rapport up` running?")
        }
        return .ok(models.isEmpty ? "none yet" : "\(models.count) read models, all current")
    }
}
