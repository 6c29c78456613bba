/// Why a command's body could not be read: what is wrong, where, and what would be right.
public struct CommandDecodingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable {
        case unknownVerb
        case notAnObject
        case unknownField
        case missingField
        case invalidField
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
