import EventLog
import Postgres
import Projections

extension ReadModelQueries {
    /// What each import source has brought.
    public func imports() async throws -> [ImportSummary] {
        let model = ImportedCasesModel()
        return try await rows(
            of: model, where: "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue) ORDER BY key"
        ).map { ImportSummary(source: $0.key, $0.row) }
    }
}
