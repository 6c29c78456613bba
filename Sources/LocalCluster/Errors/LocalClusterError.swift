/// Why a private cluster could not be started, stopped or found.
///
/// `message` is written for the person at the terminal: it names the directory, the process or the version concerned and what to do.
public struct LocalClusterError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// No PostgreSQL programs were found, or only ones that are too old.
        case binariesNotFound
        /// The data directory was made by a major version for which no programs were found.
        case versionMismatch
        /// The directory holds something else.
        case notACluster
        /// Another living process owns the directory; `processID` says which.
        case owned
        /// `stop()` was called on a cluster that this process only attached to.
        case notOwner
        /// A directory or file belongs to somebody else, or the server's user cannot reach it.
        case accessDenied
        /// Started as root, and there is no unprivileged user to run the server as.
        case noServerUser
        /// `initdb` or `pg_ctl` ended with an error, whose last lines are in the message.
        case toolFailed
        /// Something did not happen before its deadline.
        case timedOut
        /// The cluster has been stopped through `stop()`.
        case stopped
        /// The operating system refused something that is none of the above.
        case system
    }

    public var code: Code
    public var message: String
    /// The owner for `owned`.
    public var processID: Int32?

    public init(_ code: Code, _ message: String, processID: Int32? = nil) {
        self.code = code
        self.message = message
        self.processID = processID
    }

    public var description: String { message }
}
