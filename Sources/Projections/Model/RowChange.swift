import EventLog

/// A row's new JSON; `nil` when the row is to be deleted.
struct RowChange: Sendable {
    let key: String
    let row: String?

    init(key: String, row: (some Encodable)?) throws {
        self.key = key
        self.row = try row.map { try JSONValue(encoding: $0).canonical }
    }
}
