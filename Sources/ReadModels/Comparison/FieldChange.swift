public import EventLog

/// A field that has another value than before.
public struct FieldChange: Codable, Sendable, Equatable {
    /// Its name; inside others with theirs before it, as in `clock.due`.
    public let field: String
    /// Not there when there was none.
    public let before: JSONValue?
    /// Not there when there is none.
    public let after: JSONValue?

    public init(field: String, before: JSONValue?, after: JSONValue?) {
        self.field = field
        self.before = before
        self.after = after
    }
}

extension FieldChange {
    /// What differs between two states of the same thing, in the order of the fields' names. Lists are compared as a whole.
    static func between(_ before: JSONValue?, _ after: JSONValue?, in name: String = "") -> [FieldChange] {
        if before == after { return [] }
        guard case .object(let old)? = before ?? .object([:]), case .object(let new)? = after ?? .object([:]), before != nil || after != nil
        else { return [FieldChange(field: name, before: before, after: after)] }
        return Set(old.keys).union(new.keys).sorted().flatMap { key in
            between(old[key], new[key], in: name.isEmpty ? key : "\(name).\(key)")
        }
    }

    /// The same of anything that can be written as JSON.
    static func between<Value: Encodable>(_ before: Value?, _ after: Value?) throws -> [FieldChange] {
        between(try before.map { try JSONValue(encoding: $0) }, try after.map { try JSONValue(encoding: $0) })
    }
}

extension RequestRow {
    /// What a step has changed, but for what every step changes; of a new request, what was said and not what is not there yet.
    static func changes(from before: RequestRow?, to after: RequestRow?) throws -> [FieldChange] {
        let own: Set<String> = ["version", "updatedAt", "request"]
        let blanks: [JSONValue?] = before == nil ? [.bool(false), .integer(0), .array([])] : []
        return try FieldChange.between(before, after).filter { !own.contains($0.field) && !blanks.contains($0.after) }
    }
}
