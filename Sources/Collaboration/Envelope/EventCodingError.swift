/// Why an event could not be written or read back. It means that the log and the code disagree, so no reader may go on past it.
public struct EventCodingError: Error, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable {
        /// No kind of event bears this name.
        case unknownType
        /// The kind is known, the version is not: the log was written by newer code.
        case unknownSchemaVersion
        /// The fields are not those of the kind.
        case malformed
        /// The value could not be sealed or opened.
        case sealing
    }

    public let code: Code
    /// Names the kind of event, never its contents.
    public let message: String
    public let cause: (any Error)?

    init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    static func unknownType(_ type: String) -> Self {
        Self(.unknownType, "no event is called \(type)")
    }

    static func unknownSchemaVersion(_ version: Int, of type: String) -> Self {
        Self(.unknownSchemaVersion, "version \(version) of \(type) is not known here")
    }

    static func malformed(_ type: String, cause: any Error) -> Self {
        Self(.malformed, "the stored \(type) lacks a field or has one of another form", cause: cause)
    }

    static func sealing(_ type: String, cause: any Error) -> Self {
        Self(.sealing, "a sealed value of \(type) could not be sealed or opened", cause: cause)
    }

    public var description: String { message }
}
