public import EventLog

/// Why an event could not be written or read back. Where it was read it means that the log and the code disagree, so no reader may go on
/// past it.
public struct EventCodingError: Error, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable {
        /// No kind of event bears this name: the log was written by newer code.
        case unknownType
        /// The kind is known, the version is not: the log was written by newer code.
        case unknownSchemaVersion
        /// The fields are not those of the kind.
        case malformed
        /// A new event has a value that cannot be stored.
        case unstorable
        /// The value could not be sealed or opened.
        case sealing
    }

    public let code: Code
    /// Where the event stands; nil for one that is not in the log yet.
    public private(set) var position: LogPosition?
    public let cause: (any Error)?
    private let reason: String

    private init(_ code: Code, _ reason: String, cause: (any Error)? = nil) {
        self.code = code
        self.reason = reason
        self.cause = cause
    }

    /// Names the kind of event and its position, never its contents.
    public var message: String { position.map { "position \($0.rawValue): \(reason)" } ?? reason }

    public var description: String { message }

    /// The same error, of the event at a position.
    func at(_ position: LogPosition) -> Self {
        var error = self
        error.position = position
        return error
    }
}

extension EventCodingError {
    static func unknownType(_ type: String, schemaVersion: Int) -> Self {
        Self(
            .unknownType,
            "\(type) (version \(schemaVersion)) is no event that this program knows; a newer one wrote it: update this program")
    }

    static func unknownSchemaVersion(_ version: Int, of type: String, known: Int) -> Self {
        Self(
            .unknownSchemaVersion,
            "\(type) is of version \(version), and this program knows them up to \(known); a newer one wrote it: update this program")
    }

    static func malformed(_ type: String, cause: any Error) -> Self {
        Self(.malformed, "the stored \(type) lacks a field or has one of another form", cause: cause)
    }

    static func unstorable(_ type: String, cause: any Error) -> Self {
        Self(.unstorable, "the \(type) cannot be stored" + ((cause as? JSONError).map { ": \($0)" } ?? ""), cause: cause)
    }

    static func sealing(_ type: String, cause: any Error) -> Self {
        Self(.sealing, "a sealed value of \(type) could not be sealed or opened", cause: cause)
    }
}
