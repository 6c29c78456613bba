extension String: PostgresElement, PostgresDecodable {
    public static var postgresType: PostgresType { .text }
    public static var postgresArrayType: PostgresType { .textArray }
    public func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(contentsOf: utf8)
        return true
    }
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        guard let bytes else { throw .null }
        guard type == .text || PostgresType.textual.contains(type) else { throw .type(type) }
        self.init(decoding: bytes, as: UTF8.self)
    }
}
