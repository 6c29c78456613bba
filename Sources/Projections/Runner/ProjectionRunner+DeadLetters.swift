import EventLog
import Postgres

extension ProjectionRunner {
    /// Folds what waits into its rows, in order, after the fault has been mended: each row's events are read from the log again, and those that go
    /// in now do so in one transaction.
    ///
    /// - Parameter key: of one row; all rows of the model when `nil`.
    /// - Returns: how many rows have taken everything, and how many still wait.
    /// - Throws: `unknownModel`; `unreadable` when an event cannot be read.
    public func retry(_ name: String, key: String? = nil) async throws -> (cured: Int, waiting: Int) {
        try await retry(try model(name), key: key)
    }

    private func retry<Model: ReadModel>(_ model: Model, key wanted: String?) async throws -> (cured: Int, waiting: Int)
    where Model.Event == Event {
        var (cured, waiting) = (0, 0)
        for build in try await progress.builds().filter({ $0.model == model.name && $0.version == model.version }) {
            for key in try await parking.keys(of: build.id).sorted() where wanted == nil || key == wanted {
                let isCured = try await retry(model, key, in: build.id, segments: build.segments.count)
                (cured, waiting) = isCured ? (cured + 1, waiting) : (cured, waiting + 1)
            }
        }
        return (cured, waiting)
    }

    /// - Returns: whether nothing waits for the row any more.
    private func retry<Model: ReadModel>(_ model: Model, _ key: String, in build: BuildID, segments: Int) async throws -> Bool
    where Model.Event == Event {
        try await pool.withConnection { connection in
            try await connection.withTransaction { connection in
                let segment = (0..<segments).first { Segment(build: build, number: $0, count: segments).owns(key) } ?? 0
                // Rows before cursors, as in a page's transaction.
                try await connection.execute(
                    "LOCK TABLE \(unescaped: build.table(in: log.id)) IN ROW EXCLUSIVE MODE", named: "lock the rows")
                try await parking.seize(segment, of: build, on: connection)
                let positions = try await parking.parked(in: build, on: connection, key: key)
                var events: [Event] = []
                for position in positions {
                    guard let recorded = try await log.event(at: position) else {
                        throw ProjectionError(.diverged, "the log has no position \(position.rawValue), which waits for \(key)")
                    }
                    events.append(try await decoder(recorded))
                }
                let table = build.table(in: log.id)
                let stored = try await connection.query(
                    "SELECT row FROM \(unescaped: table) WHERE log_id = \(log.id.rawValue) AND key = \(key)", named: "the row that waits")
                let row = try stored.first.map { try JSONDocument(try $0.decode(PostgresJSON.self).text).decode(Model.Row.self) }
                let fold = KeyFold(model, key: key, from: row, events)
                var changes = SegmentChanges()
                if fold.count > 0 {
                    changes.rows = [try RowChange(key: key, row: fold.row)]
                    try await parking.settle(key, through: positions[fold.count - 1], of: build, on: connection)
                }
                for statement in changes.statements(for: build, in: log.id) { try await connection.execute(statement, named: "the row") }
                guard let error = fold.error else { return true }
                try await parking.blame(positions[fold.count], error, key, of: build, on: connection)
                return false
            }
        }
    }
}
