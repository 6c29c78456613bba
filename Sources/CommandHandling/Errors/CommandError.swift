public import Collaboration
public import EventLog

/// Why a command was not accepted.
///
/// `unavailable` is safe to send again under the same id. `outcomeUnknown` may have been accepted; sending it again under the same id settles it.
public struct CommandError: Error, Sendable {
    /// What kind of failure it was.
    public enum Code: Sendable, Equatable {
        /// The rules of the conversation say no.
        case rejected(Rejection)
        /// The principal may not do this; nothing about the target is given away.
        case forbidden
        /// There is no such request.
        case notFound
        /// The stream is at another version than the sender expected, or kept changing while the command was decided.
        case versionConflict(actual: StreamVersion)
        /// The id was used before for another command.
        case commandReused
        /// The command or its envelope is malformed.
        case invalid
        /// Nothing was stored; safe to send again.
        case unavailable
        /// What was asked for has not come to the log.
        case behind(head: LogPosition)
        /// It may or may not have been stored; sending it again under the same id tells.
        case outcomeUnknown
        /// The log and the code disagree: an operator must look.
        case unexpected
    }

    /// What kind of failure it was.
    public let code: Code

    /// What happened, in English, for logs; never the contents of a command.
    public let message: String

    /// What led to it.
    public let cause: (any Error)?

    /// Makes an error from its parts.
    public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}

extension CommandError: CustomStringConvertible {
    public var description: String {
        message
    }
}
