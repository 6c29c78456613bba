import Postgres

/// Why nobody can be told, or not as asked. It never holds an address or a secret.
public struct NotificationError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// The database could not be reached; what was asked may be asked again.
        case unavailable
        /// A subscription cannot be as asked.
        case invalid
        /// What the database holds of a subscription is not what was stored there.
        case damaged
        /// The destination did not take it, and may do so later.
        case undelivered
        /// The destination wants no more.
        case gone
        /// The service is not set up for this channel.
        case notConfigured
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

extension NotificationError {
    /// Runs `body` and gives errors of the database this room's form.
    static func wrapping<R>(
        _ message: String, isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> R
    ) async throws(NotificationError) -> R {
        do { return try await body() } catch let error as NotificationError { throw error } catch {
            throw NotificationError(.unavailable, message, cause: error)
        }
    }
}
