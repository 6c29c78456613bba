/// What went wrong between this program and PostgreSQL. It names the statement and never holds a parameter's value, see ``ServerMessage``.
public struct PostgresError: Error, Sendable, CustomStringConvertible {
    public struct Code: Sendable, Hashable {
        private enum Value {
            case invalidConfiguration, connectionFailed, connectionLost, outcomeUnknown, server, timedOut, cancelled, decoding,
                poolExhausted, misuse
        }
        private let value: Value

        /// The URL or a parameter cannot be understood.
        public static let invalidConfiguration = Code(value: .invalidConfiguration)
        /// No connection could be made.
        public static let connectionFailed = Code(value: .connectionFailed)
        /// The connection broke. A statement that was under way outside a transaction may have had its effect.
        public static let connectionLost = Code(value: .connectionLost)
        /// A commit was under way when the connection broke, or was not confirmed by the standby: it may have happened or not.
        public static let outcomeUnknown = Code(value: .outcomeUnknown)
        /// The server refused the statement; ``PostgresError/sqlState`` says why.
        public static let server = Code(value: .server)
        /// The deadline on this side passed.
        public static let timedOut = Code(value: .timedOut)
        /// The task was cancelled.
        public static let cancelled = Code(value: .cancelled)
        /// A value is not of the type that was asked for.
        public static let decoding = Code(value: .decoding)
        /// Every connection stayed in use for as long as the pool waits.
        public static let poolExhausted = Code(value: .poolExhausted)
        /// A connection was used in two places at once, or after it was closed.
        public static let misuse = Code(value: .misuse)
    }

    public var code: Code
    /// The five characters of the server's error code, when the error is the server's.
    public var sqlState: String?
    public var message: String
    /// The name of the statement that failed, or its text where it has none.
    public var statement: String?
    /// The constraint that was violated.
    public var constraint: String?

    public init(_ code: Code, _ message: String, sqlState: String? = nil, statement: String? = nil, constraint: String? = nil) {
        self.code = code
        self.sqlState = sqlState
        self.message = message
        self.statement = statement
        self.constraint = constraint
    }

    public var description: String {
        var text = message
        if let sqlState { text += " (SQLSTATE \(sqlState))" }
        if let statement { text += " in \(statement)" }
        return text
    }
}
