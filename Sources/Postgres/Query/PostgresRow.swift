import CLibPQ

/// One row of a result, which it keeps alive.
public struct PostgresRow: Sendable {
    let memory: ResultMemory
    let index: Int

    /// The columns from the left, as many as there are types.
    ///
    /// - Throws: `decoding`, naming the column.
    public func decode<each Column: PostgresDecodable>(_ types: repeat (each Column).Type) throws(PostgresError) -> (repeat each Column) {
        var columns = columns
        return (repeat try columns.next(each types))
    }

    /// The columns from the left, one after the other.
    public var columns: PostgresColumns { PostgresColumns(self) }

    /// The first column.
    public func decode<Value: PostgresDecodable>(_ type: Value.Type) throws(PostgresError) -> Value { try decode(0, as: type) }

    /// The column called `name`.
    public func decode<Value: PostgresDecodable>(_ name: String, as type: Value.Type = Value.self) throws(PostgresError) -> Value {
        try decode(Int(PQfnumber(memory.pointer, name)), as: type)
    }

    private func decode<Value: PostgresDecodable>(_ column: Int, as type: Value.Type) throws(PostgresError) -> Value {
        guard column >= 0, column < memory.columnCount else {
            throw PostgresError(.decoding, "the result has no such column", statement: memory.statement)
        }
        let field = memory.field(Int32(index), Int32(column))
        do { return try Value(postgres: field.bytes, type: field.type) } catch {
            throw memory.unreadable(Int32(column), as: "\(Value.self)", error)
        }
    }
}
