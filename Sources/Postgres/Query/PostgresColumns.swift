import CLibPQ

/// A result row's columns, taken one after the other. What is inlined here lets a reader of many rows do without generic code.
public struct PostgresColumns: Sendable {
    /// A column's bytes, which live as long as the row; `nil` for NULL.
    @usableFromInline
    struct Field {
        @usableFromInline let bytes: UnsafeRawBufferPointer?
        @usableFromInline let type: PostgresType
    }

    private let memory: ResultMemory
    private let row: Int32
    private var column: Int32 = 0

    init(_ row: PostgresRow) {
        memory = row.memory
        self.row = Int32(row.index)
    }

    /// The next column.
    ///
    /// - Throws: `decoding`, naming the column.
    @inlinable
    public mutating func next<Value: PostgresDecodable>(_ type: Value.Type = Value.self) throws(PostgresError) -> Value {
        let field = try nextField()
        do { return try Value(postgres: field.bytes, type: field.type) } catch { throw unreadable("\(Value.self)", error) }
    }

    @usableFromInline
    mutating func nextField() throws(PostgresError) -> Field {
        guard column < memory.columnCount else {
            throw PostgresError(.decoding, "the result has no such column", statement: memory.statement)
        }
        defer { column += 1 }
        return memory.field(row, column)
    }

    /// The column that was taken last has another value than was asked for.
    @usableFromInline
    func unreadable(_ type: String, _ failure: PostgresDecodingFailure) -> PostgresError {
        memory.unreadable(column - 1, as: type, failure)
    }
}

extension ResultMemory {
    func field(_ row: Int32, _ column: Int32) -> PostgresColumns.Field {
        var bytes: UnsafeRawBufferPointer?
        if PQgetisnull(pointer, row, column) == 0 {
            bytes = UnsafeRawBufferPointer(start: PQgetvalue(pointer, row, column), count: Int(PQgetlength(pointer, row, column)))
        }
        return PostgresColumns.Field(bytes: bytes, type: PostgresType(rawValue: PQftype(pointer, column)))
    }

    func unreadable(_ column: Int32, as type: String, _ failure: PostgresDecodingFailure) -> PostgresError {
        let name = String(cString: PQfname(pointer, column))
        return PostgresError(.decoding, "column \(name) cannot be read as \(type): \(failure.reason)", statement: statement)
    }
}
