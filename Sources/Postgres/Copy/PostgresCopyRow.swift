/// One row of a binary COPY. The format does not say the columns' types, so the reader's are taken to be right.
public struct PostgresCopyRow: Sendable {
    /// The row's columns, from the left.
    public let columns: PostgresCopyColumns

    /// The columns from the left.
    public func decode<each Column: PostgresDecodable & PostgresEncodable>(
        _ types: repeat (each Column).Type
    ) throws(PostgresError) -> (repeat each Column) {
        var columns = columns
        return (repeat try columns.next(each types))
    }

    /// The first column.
    public func decode<Value: PostgresDecodable & PostgresEncodable>(_ type: Value.Type) throws(PostgresError) -> Value {
        var columns = columns
        return try columns.next(type)
    }
}

/// A row's columns, taken one after the other. What is inlined here lets a reader of millions of rows do without generic code.
public struct PostgresCopyColumns: Sendable {
    /// Those of many rows, which share it.
    @usableFromInline let bytes: [UInt8]
    private var offset: Int
    private let end: Int

    init(bytes: [UInt8], from start: Int, to end: Int) {
        self.bytes = bytes
        offset = start
        self.end = end
    }

    /// The next column.
    @inlinable
    public mutating func next<Value: PostgresDecodable & PostgresEncodable>(_ type: Value.Type = Value.self) throws(PostgresError) -> Value
    {
        let field = try nextField()
        let result: Result<Value, PostgresDecodingFailure> = bytes.withUnsafeBytes { buffer in
            Result { () throws(PostgresDecodingFailure) in
                try Value(postgres: field.map { UnsafeRawBufferPointer(rebasing: buffer[$0]) }, type: Value.postgresType)
            }
        }
        switch result {
        case .success(let value): return value
        case .failure(let failure): throw Self.unreadable("\(Value.self)", failure)
        }
    }

    /// Where the next column's bytes are; `nil` for NULL.
    @usableFromInline
    mutating func nextField() throws(PostgresError) -> Range<Int>? {
        guard offset + 4 <= end else { throw Self.damaged }
        let length = bytes.withUnsafeBytes { Int(Int32(bigEndian: $0.loadUnaligned(fromByteOffset: offset, as: Int32.self))) }
        offset += 4
        if length < 0 { return nil }
        guard offset + length <= end else { throw Self.unreadable("a column", PostgresDecodingFailure("it is cut short")) }
        defer { offset += length }
        return offset..<offset + length
    }

    @usableFromInline
    static func unreadable(_ type: String, _ failure: PostgresDecodingFailure) -> PostgresError {
        PostgresError(.decoding, "a copied value cannot be read as \(type): \(failure.reason)")
    }

    static var damaged: PostgresError { PostgresError(.decoding, "the row is not in COPY's binary format") }
}
