import EventLog
import Yams

extension JSONValue {
    /// Reads YAML as JSON has it: what is not quoted is a number, a truth value or null where it looks like one, and never a date.
    init(yaml text: String) throws {
        guard let node = try Yams.compose(yaml: text) else { throw ContractError("the document is empty") }
        try self.init(node)
    }

    private init(_ node: Node) throws {
        switch node {
        case .mapping(let mapping):
            self = .object(
                Dictionary(
                    try mapping.map { key, value in (key.string ?? "", try JSONValue(value)) }, uniquingKeysWith: { _, last in last }))
        case .sequence(let sequence): self = .array(try sequence.map { try JSONValue($0) })
        case .scalar(let scalar): self.init(scalar)
        case .alias: throw ContractError("aliases are not JSON")
        }
    }

    private init(_ scalar: Node.Scalar) {
        guard scalar.style == .plain else {
            self = .string(scalar.string)
            return
        }
        switch scalar.string {
        case "null", "~", "": self = .null
        case "true": self = .bool(true)
        case "false": self = .bool(false)
        default: self = Int64(scalar.string).map(JSONValue.integer) ?? Double(scalar.string).map(JSONValue.number) ?? .string(scalar.string)
        }
    }
}
