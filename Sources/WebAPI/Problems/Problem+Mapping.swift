import Collaboration
import CommandHandling
import EventLog
import HTTPTypes
import Hummingbird
import Identity
import NIOCore
import Notifications
import Postgres
import Projections
import ReadModels

/// The one place where errors become HTTP.
extension Problem {
    /// - Returns: `nil` for an error that nobody foresaw.
    init?(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as CommandError: self.init(command: error)
        case let error as CommandDecodingError: self.init(error)
        case let error as ReadModelError: self.init(query: error)
        case let error as ProjectionError where error.code == .behind:
            self.init(.serviceUnavailable, .projectionBehind, error.message, retryAfter: 1)
        case let error as IdentityError where error.code == .invalidToken: self.init(.badRequest, .invalid, error.message)
        case let error as NotificationError where error.code == .invalid: self.init(.badRequest, .invalid, error.message)
        case is IdentityError, is NotificationError, is EventLogError, is PostgresError, is ProjectionError, is MigrationError:
            self.init(.serviceUnavailable, .unavailable, "The database cannot be reached now. Try again.", retryAfter: 1)
        case let error as NIOTooManyBytesError:
            let limit = error.maxBytes.map { " of \($0) bytes" } ?? ""
            self.init(.contentTooLarge, .contentTooLarge, "The body is longer than the limit\(limit).")
        case let error as HTTPError: self.init(error.status, .httpError, error.body ?? error.status.reasonPhrase)
        default: return nil
        }
    }

    private init(command error: CommandError) {
        switch error.code {
        case .rejected(let rejection): self.init(rejection)
        case .forbidden: self.init(.forbidden, .forbidden, error.message)
        case .notFound: self.init(.notFound, .notFound, error.message)
        case .versionConflict(let actual):
            self.init(.preconditionFailed, .versionConflict, "It is at version \(actual.rawValue) now. Look at it and decide again.")
        case .commandReused:
            self.init(.unprocessableContent, .commandReused, "This Idempotency-Key was used for another command. Choose a new one.")
        case .invalid: self.init(.badRequest, .invalid, error.message)
        case .unavailable:
            self.init(.serviceUnavailable, .unavailable, "Nothing was written. It is safe to send the command again.", retryAfter: 1)
        case .behind: self.init(.serviceUnavailable, .logBehind, error.message, retryAfter: 1)
        case .outcomeUnknown:
            self.init(
                .serviceUnavailable, .outcomeUnknown,
                "It is not known whether the command took effect. Send it again with the same Idempotency-Key to learn it.", retryAfter: 1)
        case .unexpected: self = .unexpected
        }
    }

    private init(query error: ReadModelError) {
        switch error.code {
        case .notFound: self.init(.notFound, .notFound, error.message)
        case .confidential: self.init(.forbidden, .confidential, error.message)
        case .forbidden: self.init(.forbidden, .forbidden, error.message)
        case .order: self.init(.badRequest, .invalid, error.message)
        }
    }
}
