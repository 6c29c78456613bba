extension Bool: PostgresElement, PostgresDecodable {
    public static var postgresType: PostgresType { .bool }
    public static var postgresArrayType: PostgresType { .boolArray }
    public func encode(into bytes: inout [UInt8]) -> Bool { bytes.append(network: self ? 1 as UInt8 : 0) }
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        guard let bytes else { throw .null }
        guard type == .bool, bytes.count == 1 else { throw .type(type) }
        self = bytes[0] != 0
    }
}
