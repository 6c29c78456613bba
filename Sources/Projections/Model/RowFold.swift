import EventLog
import FoundationEssentials

/// Rows in memory while events are folded into them.
struct RowFold<Model: ReadModel> {
    let model: Model
    private(set) var rows: [String: Model.Row] = [:]
    private var touched: Set<String> = []

    init(_ model: Model) { self.model = model }

    /// Puts in the rows that were there before.
    mutating func load(_ stored: [(key: String, row: String)]) throws {
        for (key, row) in stored { rows[key] = try RapportJSON.decoder().decode(Model.Row.self, from: Data(row.utf8)) }
    }

    mutating func apply(_ event: Model.Event, at position: LogPosition) throws(ProjectionError) {
        for key in model.keys(of: event) {
            touched.insert(key)
            do { try model.apply(event, to: &rows[key], key: key) } catch {
                throw ProjectionError(
                    .unreadable, "\(model.name) cannot fold the event at position \(position.rawValue) into \(key): \(error)")
            }
        }
    }

    /// What is to be written: every touched row, `nil` where it is to go.
    func changes() throws -> [RowChange] {
        try touched.sorted().map { key in
            let text = try rows[key].map { String(decoding: try RapportJSON.encoder().encode($0), as: UTF8.self) }
            return RowChange(key: key, row: text)
        }
    }
}

/// A row's new JSON; `nil` when the row is to be deleted.
struct RowChange: Sendable {
    let key: String
    let row: String?
}

extension ReadModel {
    /// Folds a page into the rows it touches.
    func changes(
        by events: [(position: LogPosition, event: Event)], loading load: ([String]) async throws -> [(key: String, row: String)]
    ) async throws -> [RowChange] {
        var fold = RowFold(self)
        let keys = Set(events.flatMap { self.keys(of: $0.event) })
        if keys.isEmpty { return [] }
        try fold.load(try await load(keys.sorted()))
        for (position, event) in events { try fold.apply(event, at: position) }
        return try fold.changes()
    }
}
