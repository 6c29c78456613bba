import Collaboration
import EventLog
import Postgres
import Projections
import Trust

extension ReadModelQueries {
    /// In the order of the log.
    func findings(_ kind: FindingRow.Kind, about subject: FigureSubject, asOf: AsOf) async throws -> [Finding] {
        let model = FindingsModel()
        let found =
            if asOf == .now {
                try await rows(
                    of: model,
                    where: """
                        SELECT key, row FROM \(unescaped: model.table)
                        WHERE log_id = \(log.id.rawValue) AND kind = \(kind.rawValue) ORDER BY position
                        """
                ).map(\.row)
            } else {
                try await log.rows(of: model, asOf: asOf, decoder: decoder).values.filter { $0.kind == kind }.sorted {
                    $0.position < $1.position
                }
            }
        return found.filter(subject.covers).map(\.finding)
    }
}
