/// Why a sample could not be loaded.
public struct SandboxError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it was.
    public enum Code: Sendable, Hashable {
        /// The log already holds an organisation that is not the sample.
        case notEmpty
        /// A step of the sample was refused: the sample and the rules disagree.
        case refused
        /// The log could not be read or written now; loading again goes on where it stopped.
        case unavailable
    }

    /// What kind of failure it was.
    public let code: Code

    /// What happened, and at which step.
    public let message: String

    /// What led to it.
    public let cause: (any Error)?

    init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    public var description: String { cause.map { "\(message): \($0)" } ?? message }
}
