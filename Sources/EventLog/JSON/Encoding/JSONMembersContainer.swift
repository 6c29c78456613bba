/// Writes an object's members. Its one generic `encode` stands for all that the protocol asks for.
struct JSONMembersContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: JSONValueEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil(forKey key: Key) { encoder.members?[key.stringValue] = .null }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        let json = try JSONValueEncoder.value(of: value)
        encoder.members?[key.stringValue] = json
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
        open(key.stringValue).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { open(key.stringValue).unkeyedContainer() }

    func superEncoder() -> any Encoder { open("super") }

    func superEncoder(forKey key: Key) -> any Encoder { open(key.stringValue) }

    private func open(_ name: String) -> JSONValueEncoder {
        let nested = JSONValueEncoder()
        encoder.openMembers[name] = nested
        return nested
    }
}
