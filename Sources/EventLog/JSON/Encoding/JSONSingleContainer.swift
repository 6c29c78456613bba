/// Writes what is neither an object nor an array. Its one generic `encode` stands for all that the protocol asks for.
struct JSONSingleContainer: SingleValueEncodingContainer {
    let encoder: JSONValueEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil() { encoder.single = .null }

    func encode<Value: Encodable>(_ value: Value) throws { encoder.single = try JSONValueEncoder.value(of: value) }
}
