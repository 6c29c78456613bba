import CLibPQ

/// One row of a result, which it keeps alive.
public struct PostgresRow: Sendable {
    let memory: ResultMemory
    let index: Int

    /// The columns from the left, as many as there are types.
    ///
    /// - Throws: `decoding`, naming the column.
    public func decode<each Column: PostgresDecodable>(_ types: repeat (each Column).Type) throws(PostgresError) -> (repeat each Column) {
        var column = -1
        func next<Value: PostgresDecodable>(_ type: Value.Type) throws(PostgresError) -> Value {
            column += 1
            return try decode(column, as: type)
        }
        return (repeat try next(each types))
    }

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
        let (row, field) = (Int32(index), Int32(column))
        var bytes: UnsafeRawBufferPointer?
        if PQgetisnull(memory.pointer, row, field) == 0 {
            bytes = UnsafeRawBufferPointer(
                start: PQgetvalue(memory.pointer, row, field), count: Int(PQgetlength(memory.pointer, row, field)))
        }
        do {
            return try Value(postgres: bytes, type: PostgresType(rawValue: PQftype(memory.pointer, field)))
        } catch {
            let name = String(cString: PQfname(memory.pointer, field))
            throw PostgresError(.decoding, "column \(name) cannot be read as \(Value.self): \(error.reason)", statement: memory.statement)
        }
    }
}
