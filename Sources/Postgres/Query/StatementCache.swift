/// The statements that a session has prepared, by their text and their parameters' types.
struct StatementCache {
    private struct Key: Hashable {
        let sql: String
        let types: [PostgresType]
    }

    /// A program has a fixed set of statements; a text that varies without end must not fill the server's memory.
    private static let limit = 256
    private var names: [Key: String] = [:]

    func name(of query: PostgresQuery) -> String? { names[key(query)] }

    /// The name to prepare `query` under; `nil` when the cache is full.
    func newName() -> String? { names.count < Self.limit ? "s\(names.count + 1)" : nil }

    mutating func remember(_ query: PostgresQuery, as name: String) { names[key(query)] = name }

    private func key(_ query: PostgresQuery) -> Key { Key(sql: query.sql, types: query.parameters.types) }
}
