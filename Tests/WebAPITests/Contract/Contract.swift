import EventLog
import Schema
import TestSupport

/// The HTTP contract, as tests read it.
struct Contract: Sendable {
    /// The file that the program carries.
    static func current() throws -> Contract { try Contract(JSONValue(yaml: Schema.contract)) }

    let document: JSONValue
    let operations: [Operation]

    init(_ document: JSONValue) throws {
        self.document = document
        guard case .object(let paths)? = document["paths"] else { throw ContractError("there are no paths") }
        operations = paths.flatMap { path, item -> [Operation] in
            guard case .object(let members) = item else { return [] }
            return members.filter { $0.key != "parameters" }.map {
                Operation(method: $0.key.uppercased(), path: path, description: $0.value)
            }
        }
    }

    /// The operation that answers a request; of several the one with fewest places to fill in.
    func operation(_ method: String, _ path: String) -> Operation? {
        operations.filter { $0.method == method && $0.matches(path) }.min { $0.parameterCount < $1.parameterCount }
    }

    /// The words of an enumeration among the schemas.
    func words(of schema: String) throws -> Set<String> {
        guard case .array(let values)? = document["components"]?["schemas"]?[schema]?["enum"] else {
            throw ContractError("\(schema) is no enumeration")
        }
        return Set(values.compactMap(\.stringValue))
    }

    /// Follows references until there is none.
    func resolved(_ value: JSONValue) throws -> JSONValue {
        guard let reference = value["$ref"]?.stringValue else { return value }
        let target = reference.split(separator: "/").dropFirst().reduce(document as JSONValue?) { $0?[String($1)] }
        guard let target else { throw ContractError("\(reference) leads nowhere") }
        return try resolved(target)
    }
}
