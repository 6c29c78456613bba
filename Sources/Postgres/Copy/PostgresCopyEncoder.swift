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
        bytes += count.networkBytes
        for column in repeat each columns { append(field: column.postgresBytes) }
    }

    private mutating func append(field: [UInt8]?) {
        bytes += Int32(field?.count ?? -1).networkBytes
        if let field { bytes += field }
    }

    /// What was appended since the last chunk.
    public mutating func takeChunk() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// The rest, with the mark at the end.
    public mutating func finish() -> [UInt8] { takeChunk() + Int16(-1).networkBytes }
}
