/// Writes an array's elements. Its one generic `encode` stands for all that the protocol asks for.
struct JSONElementsContainer: UnkeyedEncodingContainer {
    let encoder: JSONValueEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }

    var count: Int { encoder.elements?.count ?? 0 }

    func encodeNil() { encoder.elements?.append(.null) }

    func encode<Value: Encodable>(_ value: Value) throws {
        let json = try JSONValueEncoder.value(of: value)
        encoder.elements?.append(json)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> { open().container(keyedBy: type) }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { open().unkeyedContainer() }

    func superEncoder() -> any Encoder { open() }

    private func open() -> JSONValueEncoder {
        let nested = JSONValueEncoder()
        encoder.openElements[count] = nested
        encoder.elements?.append(.null)
        return nested
    }
}
