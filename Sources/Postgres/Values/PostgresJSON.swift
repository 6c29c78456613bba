/// The text of a `jsonb` value.
public struct PostgresJSON: PostgresElement, PostgresDecodable, PostgresArrayMember, Hashable {
    public let text: String

    public init(_ text: String) { self.text = text }

    public static var postgresType: PostgresType { .jsonb }
    public static var postgresArrayType: PostgresType { .jsonbArray }

    /// jsonb's binary form is a version, which is 1, and the text.
    public func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(1)
        return text.encode(into: &bytes)
    }

    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        guard let bytes else { throw .null }
        guard type == .jsonb else {
            text = try String(postgres: bytes, type: type)
            return
        }
        guard bytes.first == 1, let rest = bytes.slice(1, bytes.count - 1) else { throw .type(type) }
        text = String(decoding: rest, as: UTF8.self)
    }
}
