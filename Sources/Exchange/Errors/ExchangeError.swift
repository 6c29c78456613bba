/// Why a file or its mapping cannot be used at all. What is wrong with single rows is an ``ImportProblem``.
public struct ExchangeError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it was.
    public enum Code: Sendable, Hashable {
        /// There is no such file, or it may not be read.
        case unreadable
        /// The file has no header, or lacks a column that the mapping names.
        case wrongColumns
        /// The mapping is not YAML, or says something that makes no sense; the message names the line.
        case invalidMapping
    }

    /// What kind of failure it was.
    public let code: Code

    /// What is wrong and what would be right.
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
