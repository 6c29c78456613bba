/// Why a projection stands still, or a question about it has no answer.
public struct ProjectionError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// An event cannot be read, or not folded.
        case unreadable
        /// The log is not the one that was folded: it was restored to an earlier state, or has taken another course.
        case diverged
        /// Another worker has taken over; what was folded is thrown away.
        case overtaken
        /// The models have not come to the position in time.
        case behind
        /// A new build has rows that wait for a fault to be mended, and does not take the place of the one that is read.
        case parked
        /// What is to be dropped is read.
        case inUse
        case unknownModel
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
