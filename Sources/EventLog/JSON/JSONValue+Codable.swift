import FoundationEssentials

extension JSONValue: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

extension JSONValue {
    /// The JSON form of `value`, with dates as ``RapportJSON`` writes them.
    ///
    /// - Throws: what the value's own encoding throws; ``JSONError`` for a value that JSON could not carry to every reader, or the log not keep.
    public init(encoding value: some Encodable) throws {
        self = try JSONValueEncoder.value(of: value)
        try checkRange()
    }

    /// Reads JSON text.
    public init(parsing text: String) throws(JSONError) {
        self = try JSONParser.parse(text.utf8)
    }

    /// This value as a `Value`.
    ///
    /// - Throws: `DecodingError` naming the member that is missing or of the wrong kind.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDocument(self).decode(Value.self)
    }
}
