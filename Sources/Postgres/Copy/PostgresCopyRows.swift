/// The rows of a binary COPY, in batches of what has arrived. Valid only inside the closure it was given to.
public struct PostgresCopyRows: AsyncSequence, Sendable {
    public typealias Element = [PostgresCopyRow]

    let connection: PostgresConnection

    public struct AsyncIterator: AsyncIteratorProtocol {
        private static let batch = 1000
        let connection: PostgresConnection
        private var hasHeader = true
        private var isAtEnd = false

        init(connection: PostgresConnection) { self.connection = connection }

        public mutating func next() async throws -> [PostgresCopyRow]? {
            while !isAtEnd {
                let messages = try await connection.nextCopyMessages(limit: Self.batch)
                if messages.isEmpty { break }
                var rows: [PostgresCopyRow] = []
                for message in messages {
                    guard let row = try PostgresCopyRow(message: message, hasHeader: hasHeader) else {
                        isAtEnd = true
                        break
                    }
                    hasHeader = false
                    rows.append(row)
                }
                if !rows.isEmpty { return rows }
            }
            return nil
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(connection: connection) }
}

/// One row of a binary COPY. The format does not say the columns' types, so the reader's are taken to be right.
public struct PostgresCopyRow: Sendable {
    private static let signature = 11
    private let bytes: [UInt8]
    private let start: Int

    /// - Returns: `nil` for the mark at the end.
    init?(message: [UInt8], hasHeader: Bool) throws(PostgresError) {
        bytes = message
        var offset = 0
        if hasHeader {
            guard let length = Self.integer(Int32.self, in: message, at: Self.signature + 4) else { throw Self.damaged }
            offset = Self.signature + 8 + Int(length)
        }
        guard let fields = Self.integer(Int16.self, in: message, at: offset) else { throw Self.damaged }
        if fields < 0 { return nil }
        start = offset + 2
    }

    /// The columns from the left.
    public func decode<each Column: PostgresDecodable & PostgresEncodable>(
        _ types: repeat (each Column).Type
    ) throws(PostgresError) -> (repeat each Column) {
        var offset = start
        func next<Value: PostgresDecodable & PostgresEncodable>(_ type: Value.Type) throws(PostgresError) -> Value {
            guard let length = Self.integer(Int32.self, in: bytes, at: offset) else { throw Self.damaged }
            offset += 4
            defer { offset += max(0, Int(length)) }
            return try value(at: offset, length: Int(length))
        }
        return (repeat try next(each types))
    }

    /// The first column.
    public func decode<Value: PostgresDecodable & PostgresEncodable>(_ type: Value.Type) throws(PostgresError) -> Value {
        guard let length = Self.integer(Int32.self, in: bytes, at: start) else { throw Self.damaged }
        return try value(at: start + 4, length: Int(length))
    }

    private func value<Value: PostgresDecodable & PostgresEncodable>(at offset: Int, length: Int) throws(PostgresError) -> Value {
        let result: Result<Value, PostgresDecodingFailure> = bytes.withUnsafeBytes { buffer in
            Result { () throws(PostgresDecodingFailure) in
                if length < 0 { return try Value(postgres: nil, type: Value.postgresType) }
                guard let field = buffer.slice(offset, length) else { throw PostgresDecodingFailure("it is cut short") }
                return try Value(postgres: field, type: Value.postgresType)
            }
        }
        switch result {
        case .success(let value): return value
        case .failure(let failure):
            throw PostgresError(.decoding, "a copied value cannot be read as \(Value.self): \(failure.reason)")
        }
    }

    private static func integer<Value: FixedWidthInteger>(_ type: Value.Type, in bytes: [UInt8], at offset: Int) -> Value? {
        bytes.withUnsafeBytes { buffer in buffer.slice(offset, MemoryLayout<Value>.size).flatMap { Value(network: $0) } }
    }

    private static var damaged: PostgresError { PostgresError(.decoding, "the row is not in COPY's binary format") }
}
