/// A schema that cannot be understood.
public struct JSONSchemaError: Error, Sendable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
