extension Double: PostgresElement, PostgresDecodable {
    public static var postgresType: PostgresType { .float8 }
    public static var postgresArrayType: PostgresType { .float8Array }
    public func encode(into bytes: inout [UInt8]) -> Bool { bytes.append(network: bitPattern) }
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        guard let bytes else { throw .null }
        guard type == .float8, let pattern = UInt64(network: bytes) else { throw .type(type) }
        self.init(bitPattern: pattern)
    }
}
