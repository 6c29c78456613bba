public import EventLog
public import Logging
public import Postgres

/// Keeps the models' tables in step with the log.
///
/// A page of the log is read once, folded into every model that stands at the same place, and written with the cursors in one transaction:
/// after a crash at any moment each event counts exactly once. Several runners may run at once; who comes second at a cursor throws its work
/// away.
public final class ProjectionRunner<Event: Sendable>: Sendable {
    private static var pageSize: Int64 { 1000 }

    let log: EventLog
    let pool: PostgresPool
    let models: [any ReadModel<Event>]
    let decoder: EventDecoder<Event>
    let store: ProjectionStore
    private let logger: Logger

    /// - Parameter pool: of the role `rapport_projector`.
    public init(
        log: EventLog, pool: PostgresPool, models: [any ReadModel<Event>], decoder: EventDecoder<Event>,
        logger: Logger = Logger(label: "rapport.projections")
    ) {
        self.log = log
        self.pool = pool
        self.models = models
        self.decoder = decoder
        self.logger = logger
        store = ProjectionStore(log: log.id)
    }

    /// Makes the tables that are missing.
    public func prepare() async throws {
        for model in models { try await store.prepare(model, on: pool) }
    }

    /// Follows the log until the task is cancelled; waits out a database that is away.
    public func run() async {
        var backOff = BackOff()
        let changes = log.changes()
        while !Task.isCancelled {
            do {
                try await prepare()
                try await catchUp()
                backOff = BackOff()
                for await _ in changes { try await catchUp() }
            } catch {
                logger.warning("projections wait for the database", metadata: ["reason": "\(error)"])
                try? await Task.sleep(for: backOff.next())
            }
        }
    }

    /// Folds everything the log has now. A model that has stopped is left where it is.
    public func catchUp() async throws {
        while try await foldPage() {}
    }

    /// - Returns: whether there was anything to fold.
    private func foldPage() async throws -> Bool {
        let standing = try await cursors()
        let live = standing.filter { $0.cursor.error == nil }
        guard let start = live.map(\.cursor.position).min() else { return false }
        let together = live.filter { $0.cursor.position == start }
        let chainHash = try await log.chainHash(at: start)
        if let (model, _) = together.first(where: { $0.cursor.chainHash != chainHash }) {
            try await stop(
                model, at: start, because: "the log has taken another course than the one that was folded; rebuild \(model.name)")
            return true
        }
        let end = try await log.batchEnd(from: LogPosition(rawValue: start.rawValue + Self.pageSize))
        guard end > start else { return false }
        let models = together.map(\.model)
        do {
            let page = try await page(after: start, through: end)
            let cursor = ProjectionCursor(position: end, chainHash: try await log.chainHash(at: end) ?? [])
            try await fold(page, into: models, from: start, to: cursor)
        } catch let error as ProjectionError where error.code == .unreadable {
            for model in models { try await stop(model, at: start, because: error.message) }
        }
        return true
    }

    private func cursors() async throws -> [(model: any ReadModel<Event>, cursor: ProjectionCursor)] {
        try await pool.withConnection { connection in
            var cursors: [(model: any ReadModel<Event>, cursor: ProjectionCursor)] = []
            for model in models { cursors.append((model: model, cursor: try await store.cursor(of: model, on: connection))) }
            return cursors
        }
    }

    func page(after start: LogPosition, through end: LogPosition) async throws -> [(position: LogPosition, event: Event)] {
        var events: [(position: LogPosition, event: Event)] = []
        for recorded in try await log.read(after: start, limit: Int(end.rawValue - start.rawValue)) {
            events.append((position: recorded.position, event: try await decoder(recorded)))
        }
        return events
    }

    private func write(
        _ page: [(position: LogPosition, event: Event)], of models: [any ReadModel<Event>], from start: LogPosition,
        to cursor: ProjectionCursor
    ) async throws {
        try await pool.withConnection { connection in
            try await connection.withTransaction { connection in
                for model in models {
                    let changes = try await model.changes(by: page) { keys in try await store.rows(keys, of: model, on: connection) }
                    try await store.write(changes, of: model, on: connection)
                    try await store.advance(model, from: start, to: cursor, on: connection)
                }
            }
        }
    }

    /// Folds a page into all the models at once. Where one of them cannot, each tries it alone, so that those that can go on.
    private func fold(
        _ page: [(position: LogPosition, event: Event)], into models: [any ReadModel<Event>], from start: LogPosition,
        to cursor: ProjectionCursor
    ) async throws {
        do {
            try await write(page, of: models, from: start, to: cursor)
        } catch let error as ProjectionError where error.code == .overtaken {
            logger.debug("another worker was quicker")
        } catch let error as ProjectionError where error.code == .unreadable && models.count > 1 {
            for model in models {
                do { try await fold(page, into: [model], from: start, to: cursor) } catch let error as ProjectionError
                    where error.code == .unreadable
                {
                    try await stop(model, at: start, because: error.message)
                }
            }
        }
    }

    private func stop(_ model: any ReadModel<Event>, at position: LogPosition, because reason: String) async throws {
        logger.error("a projection has stopped", metadata: ["model": "\(model.name)", "reason": "\(reason)"])
        try await store.stop(model, at: position, because: reason, on: pool)
    }
}
