public import Collaboration
public import EventLog
import Postgres
public import Projections

extension ReadModelQueries {
    /// The streams that any of the departments has had a part in up to a moment, or after it; what else there is concerns none of them.
    ///
    /// - Returns: `nil` while it is not known for the whole time, and everything is to be read.
    public func streams(involving departments: [DepartmentID], asOf moment: AsOf) async throws -> [StreamName]? {
        let model = InvolvementsModel()
        let end = if let end = try await log.end(of: moment) { end } else { try await log.head().position }
        let status = try await ProjectionProgress(log: log, pool: pool, models: [model]).statuses().first
        guard let status, status.isLive, status.parkedRows == 0, status.position >= end else { return nil }
        return try await pool.query(
            """
            SELECT DISTINCT stream FROM \(unescaped: model.table)
            WHERE log_id = \(log.id.rawValue) AND department = ANY(\(departments.map(\.rawValue)))
            """, named: "streams of departments"
        ).map { StreamName(rawValue: try $0.decode(String.self)) }
    }
}
