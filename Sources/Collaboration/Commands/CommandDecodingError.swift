/// Why a command's body could not be read: what is wrong, where, and what would be right.
public struct CommandDecodingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        case unknownVerb = "unknown_verb"
        case notAnObject = "not_an_object"
        case unknownField = "unknown_field"
        case missingField = "missing_field"
        case invalidField = "invalid_field"
    }

    public let code: Code
    /// The field, such as `performer.department`; empty when it is about the whole body.
    public let path: String
    public let message: String

    init(_ code: Code, at path: String, _ message: String) {
        self.code = code
        self.path = path
        self.message = message
    }

    public var description: String { message }
}
