import EventLog

/// Folds pages into a segment's rows.
///
/// While its lease holds nobody else writes them, so those that were touched lately are kept. What a page makes of them counts only once it is
/// committed.
protocol SegmentFolding<Event>: Actor {
    associatedtype Event: Sendable

    /// What the page changes.
    func changes(by page: FoldPage<Event>) async throws -> SegmentChanges

    /// The changes are in the table.
    func commit()
}

actor SegmentFold<Model: ReadModel>: SegmentFolding {
    /// So many rows are kept at most.
    private static var rowLimit: Int { 100_000 }

    private let model: Model
    private let segment: Segment
    private let load: @Sendable ([String]) async throws -> [(key: String, row: String)]
    /// As they are in the table; `nil` for one that is not there.
    private var rows: [String: Model.Row?] = [:]
    /// The keys of rows that wait for a fault to be mended.
    private var parked: Set<String>
    /// What the page that is not committed yet makes of the rows, and which it parks.
    private var draft: (rows: [String: Model.Row?], parked: Set<String>) = ([:], [])

    init(
        _ model: Model, segment: Segment, parked: Set<String>,
        load: @escaping @Sendable ([String]) async throws -> [(key: String, row: String)]
    ) {
        self.model = model
        self.segment = segment
        self.parked = parked
        self.load = load
    }

    func changes(by page: FoldPage<Model.Event>) async throws -> SegmentChanges {
        draft = ([:], [])
        var indices: [String: [Int]] = [:]
        for index in page.events.indices {
            for key in model.keys(of: page.events[index]) where segment.owns(key) { indices[key, default: []].append(index) }
        }
        try await fetch(indices.keys.filter { !parked.contains($0) && rows[$0] == nil })
        var changes = SegmentChanges()
        for (key, indices) in indices.sorted(by: { $0.key < $1.key }) {
            if parked.contains(key) {
                changes.park(key, indices.map(page.position))
            } else {
                try fold(page, indices, into: key, &changes)
            }
        }
        return changes
    }

    func commit() {
        if rows.count + draft.rows.count > Self.rowLimit { rows = [:] }
        rows.merge(draft.rows) { _, new in new }
        parked.formUnion(draft.parked)
        draft = ([:], [])
    }

    private func fetch(_ keys: [String]) async throws {
        if keys.isEmpty { return }
        let stored = try await load(keys)
        for key in keys { rows[key] = .some(nil) }
        for (key, row) in stored { rows[key] = try JSONDocument(row).decode(Model.Row.self) }
    }

    /// The row takes the events up to one that it cannot take.
    private func fold(_ page: FoldPage<Model.Event>, _ indices: [Int], into key: String, _ changes: inout SegmentChanges) throws {
        let row = rows[key] ?? nil
        let folded = KeyFold(model, key: key, from: row, indices.lazy.map { page.events[$0] })
        // What an event does not change is not written.
        if folded.row != row {
            draft.rows[key] = .some(folded.row)
            changes.rows.append(try RowChange(key: key, row: folded.row))
        }
        if let error = folded.error {
            draft.parked.insert(key)
            changes.park(key, indices.dropFirst(folded.count).map(page.position), because: error)
        }
    }
}
