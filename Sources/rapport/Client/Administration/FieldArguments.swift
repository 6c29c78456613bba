import ArgumentParser
import Collaboration
import EventLog
import Foundation

/// Turns `--name-zh 采购部 --name-en Procurement` into the JSON body of a verb, by the fields the verb says it has.
struct FieldArguments {
    /// A field that can be given as one option: its path in the body and what it may hold.
    struct Slot {
        let path: [String]
        let kind: FieldKind
        let isRequired: Bool
        let meaning: String

        /// The path as an option's name: `targetMinutes` is `--target-minutes`, `name.zh` is `--name-zh`.
        var option: String { "--" + path.map(\.kebabCase).joined(separator: "-") }
    }

    let verb: CommandVerb
    let times: TimeText

    /// The body that the arguments describe.
    func body(_ arguments: [String]) throws -> JSONValue {
        var body: [String: JSONValue] = [:]
        var rest = arguments[...]
        while let option = rest.popFirst() {
            guard let slot = Self.slots(verb.fields).first(where: { $0.option == option }) else { throw unknown(option) }
            guard let text = rest.popFirst() else { throw ValidationError("\(option) needs a value.") }
            body.set(try value(text, slot), at: slot.path[...])
        }
        return .object(body)
    }

    /// The fields as options, those of nested objects one by one. What has fields of its own choosing can only be given with `--body`.
    static func slots(_ fields: [CommandField], under path: [String] = [], isRequired: Bool = true) -> [Slot] {
        fields.flatMap { field in
            let place = path + [field.name]
            let required = isRequired && field.isRequired
            if case .object(let members) = field.kind { return slots(members, under: place, isRequired: required) }
            return [Slot(path: place, kind: field.kind, isRequired: required, meaning: field.meaning)]
        }
    }

    private func value(_ text: String, _ slot: Slot) throws -> JSONValue {
        switch slot.kind {
        case .text, .slug, .date, .reference, .choice: return .string(text)
        case .instant: return try JSONValue(encoding: try times.date(text))
        case .integer:
            guard let number = Int64(text) else { throw ValidationError("\(slot.option) needs a whole number, not “\(text)”.") }
            return .integer(number)
        case .number:
            guard let number = Double(text) else { throw ValidationError("\(slot.option) needs a number, not “\(text)”.") }
            return .number(number)
        case .boolean:
            guard let value = Bool(text) else { throw ValidationError("\(slot.option) needs true or false, not “\(text)”.") }
            return .bool(value)
        case .list(let element):
            let item = Slot(path: slot.path, kind: element, isRequired: true, meaning: slot.meaning)
            return .array(try text.split(separator: ",").map { try value(String($0), item) })
        case .object, .map: throw ValidationError("\(slot.option) cannot be given as an option: write the body as JSON and give --body.")
        }
    }

    private func unknown(_ option: String) -> ValidationError {
        let options = Self.slots(verb.fields).map(\.option).joined(separator: " ")
        return ValidationError("“\(option)” is no option of \(verb.name). It has: \(options)")
    }
}

extension Dictionary where Key == String, Value == JSONValue {
    /// Sets a value in nested objects, which are made where they are missing.
    fileprivate mutating func set(_ value: JSONValue, at path: ArraySlice<String>) {
        guard let name = path.first else { return }
        guard path.count > 1 else {
            self[name] = value
            return
        }
        var members: [String: JSONValue] = [:]
        if case .object(let present) = self[name] { members = present }
        members.set(value, at: path.dropFirst())
        self[name] = .object(members)
    }
}

extension String {
    fileprivate var kebabCase: String {
        reduce(into: "") { text, character in
            if character.isUppercase { text += "-" }
            text += character.lowercased()
        }
    }
}
