/// Why the database could not be brought to the program's schema.
public struct MigrationError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// A migration that was applied has another text now.
        case changed
        /// The database is ahead of this program.
        case newer
        /// A migration or a function failed; the database is as it was before it.
        case failed
        case unavailable
    }

    public let code: Code
    public let message: String
    public let cause: (any Error)?

    init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    public var description: String { cause.map { "\(message): \($0)" } ?? message }
}
