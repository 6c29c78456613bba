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
    /// Other documents, by the names under which `$ref` finds them.
    private let neighbours: [String: JSONValue]
    let undeclared: UndeclaredProperties
    private let root: JSONValue

    public init(
        _ schema: JSONValue, in document: JSONValue? = nil, beside neighbours: [String: JSONValue] = [:],
        undeclaredProperties: UndeclaredProperties = .allowed
    ) {
        root = schema
        self.document = document ?? schema
        self.neighbours = neighbours
        undeclared = undeclaredProperties
    }

    /// What of a value is not as the schema wants it; nothing when it fits.
    ///
    /// - Throws: `JSONSchemaError` for a schema that cannot be understood.
    public func violations(in value: JSONValue) throws -> [JSONSchemaViolation] { try violations(in: value, at: "") }

    func violations(in value: JSONValue, at path: String) throws -> [JSONSchemaViolation] { try violations(in: value, root, at: path) }

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

    /// What a reference names: a part of the document, as `#/$defs/Party`, or of another one, as `parties.json#/$defs/Party`.
    func resolve(_ reference: String) throws -> JSONSchema {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let document = parts[0].isEmpty ? document : neighbours[parts[0]] else {
            throw JSONSchemaError("\(reference) leads into an unknown document")
        }
        let target = try parts.dropFirst().joined().split(separator: "/").reduce(document) { value, step in
            let name = step.replacing("~1", with: "/").replacing("~0", with: "~")
            guard let next = value[String(name)] else { throw JSONSchemaError("\(reference) leads nowhere") }
            return next
        }
        return JSONSchema(target, in: document, beside: neighbours, undeclaredProperties: undeclared)
    }

    private func unlisted(in value: JSONValue, _ keywords: [String: JSONValue], at path: String) -> [JSONSchemaViolation] {
        guard undeclared == .refused, keywords["additionalProperties"] == nil, case .object(let listed)? = keywords["properties"],
            case .object(let members) = value
        else { return [] }
        return members.keys.filter { listed[$0] == nil }.sorted().map { JSONSchemaViolation("\(path)/\($0)", "is not declared") }
    }
}
