public import EventLog

/// A JSON Schema of the draft 2020-12, as far as this repository writes them. A keyword that it does not know is an error, so that no rule is
/// passed over in silence.
public struct JSONSchema: Sendable {
    /// What is said of properties where a schema of an object is silent about others than it lists.
    public enum UndeclaredProperties: Sendable {
        /// As the draft has it.
        case allowed
        /// For holding a program to what is written about it.
        case refused
    }

    /// Where `$ref` leads into: the schema itself, or the document that it stands in.
    let document: JSONValue
    let undeclared: UndeclaredProperties
    private let root: JSONValue

    public init(_ schema: JSONValue, in document: JSONValue? = nil, undeclaredProperties: UndeclaredProperties = .allowed) {
        root = schema
        self.document = document ?? schema
        undeclared = undeclaredProperties
    }

    /// What of a value is not as the schema wants it; nothing when it fits.
    ///
    /// - Throws: `JSONSchemaError` for a schema that cannot be understood.
    public func violations(in value: JSONValue) throws -> [JSONSchemaViolation] { try violations(in: value, root, at: "") }

    func violations(in value: JSONValue, _ schema: JSONValue, at path: String) throws -> [JSONSchemaViolation] {
        switch schema {
        case .bool(true): return []
        case .bool(false): return [JSONSchemaViolation(path, "is not wanted here")]
        case .object(let keywords):
            return try keywords.sorted { $0.key < $1.key }.flatMap { keyword, argument in
                try violations(in: value, of: keyword, argument, beside: keywords, at: path)
            } + unlisted(in: value, keywords, at: path)
        default: throw JSONSchemaError("a schema is an object, true or false, and not \(schema.canonical)")
        }
    }

    /// The part of the document that a reference such as `#/components/schemas/Party` names.
    func resolve(_ reference: String) throws -> JSONValue {
        guard reference.hasPrefix("#") else { throw JSONSchemaError("\(reference) leads out of the document") }
        return try reference.dropFirst().split(separator: "/").reduce(document) { value, step in
            let name = step.replacing("~1", with: "/").replacing("~0", with: "~")
            guard let next = value[String(name)] else { throw JSONSchemaError("\(reference) leads nowhere") }
            return next
        }
    }

    private func unlisted(in value: JSONValue, _ keywords: [String: JSONValue], at path: String) -> [JSONSchemaViolation] {
        guard undeclared == .refused, keywords["additionalProperties"] == nil, case .object(let listed)? = keywords["properties"],
            case .object(let members) = value
        else { return [] }
        return members.keys.filter { listed[$0] == nil }.sorted().map { JSONSchemaViolation("\(path)/\($0)", "is not declared") }
    }
}
