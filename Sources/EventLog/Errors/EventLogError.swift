/// Why the log could not do what was asked.
public struct EventLogError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// The stream is at another version than the command expected; nothing was written.
        case versionConflict(actual: StreamVersion)
        /// An event that the command's condition rules out is in the log, at that position; nothing was written.
        case conditionFailed(by: LogPosition)
        /// The command's id was used before for another body.
        case commandReused
        /// The log could not be reached or was held too long; nothing was written, and it is safe to send the command again.
        case unavailable
        /// The connection was lost while a commit was under way. The command's id settles it: send the command again.
        case outcomeUnknown
        /// An event that cannot be stored as it is.
        case invalidEvent
        /// The database has no such log.
        case unknownLog
        /// What was read cannot be the log's contents: a gap, or a value of the wrong form.
        case damaged
    }

    public let code: Code
    public let message: String
    public let cause: (any Error)?

    public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    public var description: String { cause.map { "\(message): \($0)" } ?? message }
}
