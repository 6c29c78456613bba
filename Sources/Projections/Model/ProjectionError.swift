/// Why a projection stands still, or a question about it has no answer.
public struct ProjectionError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// An event cannot be read, or not folded.
        case unreadable
        /// The log is not the one that was folded: it was restored to an earlier state, or has taken another course.
        case diverged
        /// Another worker was quicker; what was folded is thrown away.
        case overtaken
        /// The models have not come to the position in time.
        case behind
        case unknownModel
        case unavailable
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
