/// Decodes what a node holds.
///
/// Where it is, it does not keep account of: an error is given its path on its way out.
struct JSONDocumentDecoder: Decoder, SingleValueDecodingContainer {
    let document: JSONDocument
    let node: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try JSONMembersReader<Key>(document, node))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try JSONElementsReader(document, node) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { document.nodes[node].kind == .null }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try document.decode(type, at: node) }
}

extension DecodingError {
    /// The same error, seen from the object or array that has the value under `key`.
    func inside(_ key: any CodingKey) -> DecodingError {
        func deeper(_ context: Context) -> Context {
            Context(
                codingPath: [key] + context.codingPath, debugDescription: context.debugDescription,
                underlyingError: context.underlyingError)
        }
        return switch self {
        case .typeMismatch(let type, let context): .typeMismatch(type, deeper(context))
        case .valueNotFound(let type, let context): .valueNotFound(type, deeper(context))
        case .keyNotFound(let name, let context): .keyNotFound(name, deeper(context))
        case .dataCorrupted(let context): .dataCorrupted(deeper(context))
        @unknown default: self
        }
    }
}
