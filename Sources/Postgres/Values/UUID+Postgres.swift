public import FoundationEssentials

extension UUID: PostgresElement, PostgresDecodable, PostgresArrayMember {
    public static var postgresType: PostgresType { .uuid }
    public static var postgresArrayType: PostgresType { .uuidArray }
    public func encode(into bytes: inout [UInt8]) -> Bool {
        withUnsafeBytes(of: uuid) { bytes.append(contentsOf: $0) }
        return true
    }
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        guard let bytes else { throw .null }
        guard type == .uuid, bytes.count == 16 else { throw .type(type) }
        self.init(uuid: bytes.loadUnaligned(as: uuid_t.self))
    }
}
