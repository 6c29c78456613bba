import EventLog

extension JSONSchema {
    /// Keywords that say nothing about whether a value fits.
    private static let annotations: Set<String> = [
        "$schema", "$id", "$comment", "$defs", "title", "description", "default", "example", "examples",
    ]

    func violations(
        in value: JSONValue, of keyword: String, _ argument: JSONValue, beside keywords: [String: JSONValue], at path: String
    ) throws -> [JSONSchemaViolation] {
        switch (keyword, argument) {
        case (_, _) where Self.annotations.contains(keyword): []
        case ("$ref", .string(let reference)): try resolve(reference).violations(in: value, at: path)
        case ("type", .string(let type)): try ofType([type], value, path)
        case ("type", .array(let types)): try ofType(types.compactMap(\.stringValue), value, path)
        case ("const", _): value == argument ? [] : [.init(path, "\(value.canonical) is not \(argument.canonical)")]
        case ("enum", .array(let values)):
            values.contains(value) ? [] : [.init(path, "\(value.canonical) is none of \(argument.canonical)")]
        case ("required", .array(let names)): required(names.compactMap(\.stringValue), value, path)
        case ("properties", .object(let schemas)): try properties(schemas, value, path)
        case ("additionalProperties", _): try additional(argument, listed: keywords["properties"], value, path)
        case ("items", _): try items(argument, value, path)
        case ("minimum", _): try bounded(value, argument, path) { $0 >= $1 }
        case ("maximum", _): try bounded(value, argument, path) { $0 <= $1 }
        case ("pattern", .string(let pattern)): try matching(pattern, value, path)
        case ("format", .string(let format)): try formatted(format, value, path)
        case ("anyOf", .array(let schemas)): try fitting(schemas, 1...schemas.count, value, path)
        case ("oneOf", .array(let schemas)): try fitting(schemas, 1...1, value, path)
        default: throw JSONSchemaError("\(keyword): \(argument.canonical) is not understood")
        }
    }

    private func ofType(_ types: [String], _ value: JSONValue, _ path: String) throws -> [JSONSchemaViolation] {
        try types.contains { try value.isOf(type: $0) }
            ? [] : [.init(path, "\(value.canonical) is no \(types.joined(separator: " or "))")]
    }

    private func required(_ names: [String], _ value: JSONValue, _ path: String) -> [JSONSchemaViolation] {
        guard case .object(let members) = value else { return [] }
        return names.filter { members[$0] == nil }.map { .init("\(path)/\($0)", "is missing") }
    }

    private func properties(_ schemas: [String: JSONValue], _ value: JSONValue, _ path: String) throws -> [JSONSchemaViolation] {
        try schemas.sorted { $0.key < $1.key }.flatMap { name, schema in
            try value[name].map { try violations(in: $0, schema, at: "\(path)/\(name)") } ?? []
        }
    }

    private func additional(
        _ schema: JSONValue, listed: JSONValue?, _ value: JSONValue, _ path: String
    ) throws -> [JSONSchemaViolation] {
        guard case .object(let members) = value else { return [] }
        return try members.filter { listed?[$0.key] == nil }.sorted { $0.key < $1.key }.flatMap { name, member in
            try violations(in: member, schema, at: "\(path)/\(name)")
        }
    }

    private func items(_ schema: JSONValue, _ value: JSONValue, _ path: String) throws -> [JSONSchemaViolation] {
        guard case .array(let elements) = value else { return [] }
        return try elements.enumerated().flatMap { index, element in try violations(in: element, schema, at: "\(path)/\(index)") }
    }

    private func bounded(
        _ value: JSONValue, _ bound: JSONValue, _ path: String, _ holds: (Double, Double) -> Bool
    ) throws -> [JSONSchemaViolation] {
        guard let limit = bound.double else { throw JSONSchemaError("\(bound.canonical) is no bound") }
        guard let number = value.double, !holds(number, limit) else { return [] }
        return [.init(path, "\(value.canonical) is beyond \(bound.canonical)")]
    }

    private func matching(_ pattern: String, _ value: JSONValue, _ path: String) throws -> [JSONSchemaViolation] {
        guard let text = value.stringValue else { return [] }
        return try Regex(pattern).firstMatch(in: text) == nil ? [.init(path, "\"\(text)\" does not match \(pattern)")] : []
    }

    private func formatted(_ name: String, _ value: JSONValue, _ path: String) throws -> [JSONSchemaViolation] {
        guard let format = JSONSchemaFormat(rawValue: name) else { throw JSONSchemaError("format: \(name) is not understood") }
        guard let text = value.stringValue else { return [] }
        return format.fits(text) ? [] : [.init(path, "\"\(text)\" is no \(name)")]
    }

    private func fitting(
        _ schemas: [JSONValue], _ count: ClosedRange<Int>, _ value: JSONValue, _ path: String
    ) throws -> [JSONSchemaViolation] {
        let failures = try schemas.map { try violations(in: value, $0, at: path) }
        let fits = failures.filter(\.isEmpty).count
        guard !count.contains(fits) else { return [] }
        return [.init(path, "\(value.canonical) fits \(fits) of \(schemas.count) alternatives")] + failures.joined()
    }
}

extension JSONValue {
    fileprivate var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    fileprivate func isOf(type: String) throws -> Bool {
        switch (type, self) {
        case ("null", .null), ("boolean", .bool), ("integer", .integer), ("number", .integer), ("number", .number), ("string", .string),
            ("array", .array), ("object", .object):
            return true
        case ("integer", .number(let value)): return value == value.rounded()
        case ("null", _), ("boolean", _), ("integer", _), ("number", _), ("string", _), ("array", _), ("object", _): return false
        default: throw JSONSchemaError("type: \(type) is not understood")
        }
    }
}
