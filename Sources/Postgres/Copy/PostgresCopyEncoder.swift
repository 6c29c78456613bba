/// Rows in COPY's binary format: `COPY … FROM STDIN (FORMAT binary)`.
public struct PostgresCopyEncoder: Sendable {
    /// Signature, flags, and the length of an extension that is empty.
    private static let header: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)
    private var bytes = header

    public init() {}

    /// How much ``takeChunk()`` would give.
    public var count: Int { bytes.count }

    public mutating func append<each Column: PostgresEncodable>(_ columns: repeat each Column) {
        var count: Int16 = 0
        for _ in repeat each columns { count += 1 }
        bytes.append(network: count)
        for column in repeat each columns { bytes.append(field: column) }
    }

    /// What was appended since the last chunk.
    public mutating func takeChunk() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// The rest, with the mark at the end.
    public mutating func finish() -> [UInt8] {
        bytes.append(network: Int16(-1))
        return takeChunk()
    }
}
