package import EventLog
import FoundationEssentials

/// The JSON body of a command, checked against the fields its verb has before it is read.
///
/// `Codable` alone would pass over a misspelt optional field without a word, and the command would be accepted without it.
package struct CommandBody {
    private let value: JSONValue

    package init(_ value: JSONValue) {
        self.value = value
    }

    package func decode<Payload: CommandPayload>(_ type: Payload.Type) throws(CommandDecodingError) -> Payload {
        try check(value, is: .object(type.fields), at: "")
        do {
            return try value.decode(type)
        } catch let error as DecodingError {
            throw CommandDecodingError(.invalidField, at: error.path, "\(error.path): \(error.reason)")
        } catch {
            throw CommandDecodingError(.invalidField, at: "", "\(error)")
        }
    }

    private func check(_ value: JSONValue, is kind: FieldKind, at path: String) throws(CommandDecodingError) {
        switch (kind, value) {
        case (.object(let fields), .object(let members)):
            try check(members, against: fields, at: path)
        case (.list(let element), .array(let values)):
            for (index, value) in values.enumerated() { try check(value, is: element, at: "\(path)[\(index)]") }
        case (.choice(let words), .string(let word)):
            guard words.contains(word) else { throw unexpected(kind, at: path) }
        case (.text, .string), (.slug, .string), (.instant, .string), (.date, .string), (.reference, .string), (.boolean, .bool),
            (.integer, .integer), (.number, .integer), (.number, .number), (.map, .object):
            break
        default:
            throw unexpected(kind, at: path)
        }
    }

    private func check(_ members: [String: JSONValue], against fields: [CommandField], at path: String) throws(CommandDecodingError) {
        for name in members.keys.sorted() where !fields.contains(where: { $0.name == name }) {
            throw unknown(name, among: fields, at: path)
        }
        for field in fields {
            let place = join(path, field.name)
            if let value = members[field.name], value != .null {
                try check(value, is: field.kind, at: place)
            } else if field.isRequired {
                throw CommandDecodingError(.missingField, at: place, "\(place) is missing: \(field.kind.expectation) is expected")
            }
        }
    }

    private func unknown(_ name: String, among fields: [CommandField], at path: String) -> CommandDecodingError {
        let place = join(path, name)
        let names = fields.map(\.name).joined(separator: ", ")
        return CommandDecodingError(
            .unknownField, at: place,
            fields.isEmpty ? "\(place) is not a field: there are none" : "\(place) is not a field: there are \(names)")
    }

    private func unexpected(_ kind: FieldKind, at path: String) -> CommandDecodingError {
        guard !path.isEmpty else { return CommandDecodingError(.notAnObject, at: path, "the body is not a JSON object") }
        return CommandDecodingError(.invalidField, at: path, "\(path): \(kind.expectation) is expected")
    }

    private func join(_ path: String, _ name: String) -> String {
        path.isEmpty ? name : "\(path).\(name)"
    }
}

extension FieldKind {
    /// What would be right, to be read after “is missing:” and before “is expected”.
    var expectation: String {
        switch self {
        case .text: "text"
        case .slug: "an id of 1 to 64 of a–z, 0–9 and hyphen"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        case .instant: "a time such as 2025-03-03T01:00:00Z"
        case .date: "a date such as 2025-03-03"
        case .reference: "a request such as R-10482"
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        case .object(let fields): "an object with \(fields.map(\.name).joined(separator: ", "))"
        case .list(let element): "a list, each \(element.expectation),"
        case .map: "an object"
        }
    }
}

extension DecodingError {
    private var context: Context? {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context), .dataCorrupted(let context):
            context
        @unknown default: nil
        }
    }

    fileprivate var path: String {
        (context?.codingPath ?? []).map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }

    fileprivate var reason: String {
        context?.debugDescription ?? "of another form than expected"
    }
}
