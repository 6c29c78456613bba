import FoundationEssentials

/// Makes a ``JSONValue`` of any value, without the text in between that Foundation's encoder writes and the parser would read again: the
/// payload and metadata of every event come through here.
///
/// The value is the one that the parser would read: whole numbers are integers, and dates are as ``RapportJSON`` writes them.
final class JSONValueEncoder: Encoder {
    /// Always empty: to keep account of where it is would cost more than the errors it could name.
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    // What was encoded so far is one of these.
    var single: JSONValue?
    var members: [String: JSONValue]?
    var elements: [JSONValue]?

    /// Members and elements that somebody else still writes.
    var openMembers: [String: JSONValueEncoder] = [:]
    var openElements: [Int: JSONValueEncoder] = [:]

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if members == nil { members = [:] }
        return KeyedEncodingContainer(JSONMembersContainer<Key>(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if elements == nil { elements = [] }
        return JSONElementsContainer(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONSingleContainer(encoder: self) }

    /// What was encoded. A value that encoded nothing is an object without members.
    var value: JSONValue {
        if let single { return single }
        if var elements {
            for (index, encoder) in openElements { elements[index] = encoder.value }
            return .array(elements)
        }
        return .object((members ?? [:]).merging(openMembers.mapValues(\.value)) { $1 })
    }
}

extension JSONValueEncoder {
    /// The JSON form of one value.
    static func value<Value: Encodable>(of value: Value) throws -> JSONValue {
        if let scalar = value as? any JSONScalar { return scalar.json }
        // Foundation's coders have forms of their own for these.
        if Value.self == Data.self || Value.self == URL.self || Value.self == Decimal.self {
            return try JSONParser.parse(RapportJSON.encoder().encode(value))
        }
        let encoder = JSONValueEncoder()
        try value.encode(to: encoder)
        return encoder.value
    }
}
