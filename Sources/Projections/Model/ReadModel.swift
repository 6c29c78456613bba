/// A keyed fold: which rows an event touches, and what it does to each.
///
/// From this one definition come the live table, its rebuild, and the state as of any position. So a fold looks at nothing but the row and
/// the event: no clock, no other row, no table.
public protocol ReadModel<Event>: Sendable {
    associatedtype Event: Sendable
    associatedtype Row: Codable & Sendable & Equatable

    /// Lower-case words joined by `_`; with the version, the name of the table.
    var name: String { get }

    /// To be raised whenever the fold or the row changes: another version has another table, folded from the start.
    var version: Int { get }

    /// What the table has beside `log_id`, `key` and `row`, each as a table's definition says it:
    /// `status text GENERATED ALWAYS AS (row->>'status') STORED`.
    var columns: [String] { get }

    /// Each as it follows `CREATE INDEX ON` and the table's name: `(log_id, status)`.
    var indexes: [String] { get }

    /// The keys of the rows that the event touches, each once.
    func keys(of event: Event) -> [String]

    /// Folds the event into the row called `key`; `nil` is a row that is not there.
    ///
    /// - Throws: what cannot be folded. The row waits there, with all that follows for it, and says why.
    func apply(_ event: Event, to row: inout Row?, key: String) throws
}

extension ReadModel {
    public var columns: [String] { [] }
    public var indexes: [String] { [] }

    /// With its schema, as queries name it.
    public var table: String { "read_model.\(name)_v\(version)" }
}
