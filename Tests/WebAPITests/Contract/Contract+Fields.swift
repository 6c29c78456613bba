import Collaboration
import EventLog

extension Contract {
    /// Where the body of an operation differs from a command's fields.
    func differences(between name: String, _ fields: [CommandField]) throws -> [String] {
        guard let operation = operations.first(where: { $0.name == name }) else { return ["\(name) is not in the document"] }
        guard let schema = operation.description["requestBody"]?["content"]?["application/json"]?["schema"] else {
            return ["\(name) has no body"]
        }
        return try differences(between: .object(fields), schema, at: name)
    }

    private func differences(between kind: FieldKind, _ schema: JSONValue, at place: String) throws -> [String] {
        let resolved = try resolved(schema)
        let isRight =
            switch kind {
            case .text: resolved["type"] == "string" && resolved["format"] == nil && resolved["pattern"] == nil
            case .slug: schema["$ref"] == "#/components/schemas/Slug"
            case .reference: schema["$ref"] == "#/components/schemas/RequestReference"
            case .integer: resolved["type"] == "integer"
            case .number: resolved["type"] == "number"
            case .boolean: resolved["type"] == "boolean"
            case .instant: resolved["format"] == "date-time"
            case .date: resolved["format"] == "date"
            case .choice(let words): resolved["enum"] == .array(words.map(JSONValue.string))
            case .map, .object: resolved["type"] == "object"
            case .list: resolved["type"] == "array"
            }
        guard isRight else { return ["\(place) is \(resolved.canonical) and should be \(kind)"] }
        return switch kind {
        case .object(let fields): try differences(between: fields, resolved, at: place)
        case .list(let element): try differences(between: element, resolved["items"] ?? .null, at: "\(place)[]")
        default: []
        }
    }

    private func differences(between fields: [CommandField], _ schema: JSONValue, at place: String) throws -> [String] {
        guard case .object(let properties) = schema["properties"] ?? [:], case .array(let required) = schema["required"] ?? [] else {
            return ["\(place) has no properties"]
        }
        var found: [String] = []
        if Set(properties.keys) != Set(fields.map(\.name)) { found.append("\(place) has \(properties.keys.sorted())") }
        if Set(required.compactMap(\.stringValue)) != Set(fields.filter(\.isRequired).map(\.name)) {
            found.append("\(place) requires \(required.compactMap(\.stringValue))")
        }
        if schema["additionalProperties"] != false { found.append("\(place) lets other fields pass") }
        return try found
            + fields.flatMap { field in
                try properties[field.name].map { try differences(between: field.kind, $0, at: "\(place).\(field.name)") } ?? []
            }
    }
}
