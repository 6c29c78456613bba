import EventLog
import Postgres

extension ProjectionRunner {
    /// Folds a model from the start and puts the result in the place of its table, in one transaction: readers see the old rows until then.
    ///
    /// - Throws: `unknownModel`; `unreadable` when an event cannot be folded, in which case the table stays as it was.
    public func rebuild(_ name: String) async throws {
        guard let model = models.first(where: { $0.name == name }) else {
            throw ProjectionError(.unknownModel, "there is no model \(name); there are \(models.map(\.name).joined(separator: ", "))")
        }
        try await prepare()
        try await rebuild(model)
    }

    private func rebuild<Model: ReadModel>(_ model: Model) async throws where Model.Event == Event {
        var fold = RowFold(model)
        let head = try await log.head().position
        try await feed(&fold, after: .beginning, through: head)
        try await pool.withConnection { connection in
            try await connection.withTransaction { connection in
                // From here on no worker can move the model; what one has folded beyond our head is folded here too, so it never steps back.
                let live = try await store.cursor(of: model, on: connection, locking: true)
                let end = max(head, live.error == nil ? live.position : head)
                if end > head { try await feed(&fold, after: head, through: end) }
                try await store.replaceAll(try fold.changes(), of: model, on: connection)
                let cursor = ProjectionCursor(position: end, chainHash: try await log.chainHash(at: end) ?? [])
                try await store.advance(model, from: live.position, to: cursor, on: connection)
            }
        }
    }

    private func feed<Model: ReadModel>(
        _ fold: inout RowFold<Model>, after start: LogPosition, through end: LogPosition
    ) async throws where Model.Event == Event {
        var copy = fold
        try await log.scan(after: start, through: end) { events in
            for recorded in events { try copy.apply(try await decoder(recorded), at: recorded.position) }
        }
        fold = copy
    }
}
