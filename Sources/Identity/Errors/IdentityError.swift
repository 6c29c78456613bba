import Postgres

/// Why a token or a key could not be had. It never holds a token or a key.
public struct IdentityError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// The database could not be reached; what was asked may be asked again.
        case unavailable
        /// There is no master key, and none may be made because values were sealed under one before.
        case masterKeyMissing
        /// The master key is not 32 bytes in Base64, or its file cannot be read or written.
        case masterKeyUnreadable
        /// Others than the owner may read the master key's file.
        case masterKeyExposed
        /// The database was sealed under another master key.
        case masterKeyWrong
        /// A key or a token in the database is not what was stored there.
        case damaged
        /// A token cannot be issued as asked: its label, or its expiry.
        case invalidToken
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

extension IdentityError {
    /// Runs `body` and gives errors of the database this room's form.
    static func wrapping<R>(
        _ message: String, isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> R
    ) async throws(IdentityError) -> R {
        do { return try await body() } catch let error as IdentityError { throw error } catch {
            throw IdentityError(.unavailable, message, cause: error)
        }
    }
}
