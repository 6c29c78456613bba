/// Messages of a COPY as they have arrived, one behind the other in one piece of memory: one for each would cost as much as to read it.
struct CopyMessages: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []

    var count: Int { ends.count }
    var isEmpty: Bool { ends.isEmpty }

    mutating func append(_ message: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: message)
        ends.append(bytes.count)
    }
}

extension CopyMessages {
    private static let signature = 11

    /// The messages as rows of the binary format, up to the mark at the end.
    ///
    /// - Parameter hasHeader: the first message begins with the format's header.
    func rows(hasHeader: Bool) throws(PostgresError) -> (rows: [PostgresCopyRow], isAtEnd: Bool) {
        var rows: [PostgresCopyRow] = []
        rows.reserveCapacity(count)
        var start = hasHeader ? try headerLength() : 0
        for end in ends {
            guard let fields: Int16 = integer(at: start) else { throw PostgresCopyColumns.damaged }
            if fields < 0 { return (rows, true) }
            rows.append(PostgresCopyRow(columns: PostgresCopyColumns(bytes: bytes, from: start + 2, to: end)))
            start = end
        }
        return (rows, false)
    }

    /// Signature, flags, and an extension after its length.
    private func headerLength() throws(PostgresError) -> Int {
        guard let length: Int32 = integer(at: Self.signature + 4) else { throw PostgresCopyColumns.damaged }
        return Self.signature + 8 + Int(length)
    }

    private func integer<Value: FixedWidthInteger>(at offset: Int) -> Value? {
        bytes.withUnsafeBytes { buffer in buffer.slice(offset, MemoryLayout<Value>.size).flatMap { Value(network: $0) } }
    }
}
