/// Where a value is not as its schema wants it.
public struct JSONSchemaViolation: Sendable, Hashable, CustomStringConvertible {
    /// A JSON pointer; empty for the whole value.
    public let path: String
    public let reason: String

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    public var description: String { "\(path.isEmpty ? "/" : path) \(reason)" }
}
