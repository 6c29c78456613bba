public import FoundationEssentials

extension UUID: PostgresElement, PostgresDecodable, PostgresArrayMember {
    public static var postgresType: PostgresType { .uuid }
    public static var postgresArrayType: PostgresType { .uuidArray }
    public var postgresBytes: [UInt8]? { withUnsafeBytes(of: uuid) { Array($0) } }
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        guard let bytes else { throw .null }
        guard type == .uuid, bytes.count == 16 else { throw .type(type) }
        self.init(uuid: bytes.loadUnaligned(as: uuid_t.self))
    }
}
