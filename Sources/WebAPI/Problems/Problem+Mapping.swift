import Collaboration
import CommandHandling
import EventLog
import HTTPTypes
import Hummingbird
import Identity
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
        case let error as CommandDecodingError:
            self.init(.badRequest, error.code.rawValue, error.message, location: error.path)
        case let error as ReadModelError: self.init(query: error)
        case let error as ProjectionError where error.code == .behind:
            self.init(.serviceUnavailable, "projection_behind", error.message, retryAfter: 1)
        case is IdentityError, is EventLogError, is PostgresError, is ProjectionError:
            self.init(.serviceUnavailable, "unavailable", "The database cannot be reached now. Try again.", retryAfter: 1)
        case let error as HTTPError: self.init(error.status, "http_error", error.body ?? error.status.reasonPhrase)
        default: return nil
        }
    }

    private init(command error: CommandError) {
        switch error.code {
        case .rejected(let rejection):
            self.init(.conflict, rejection.code.rawValue, rejection.sentence.en)
            sentence = rejection.sentence
            allowed = rejection.allowed
        case .forbidden: self.init(.forbidden, "forbidden", error.message)
        case .notFound: self.init(.notFound, "not_found", error.message)
        case .versionConflict(let actual):
            self.init(.preconditionFailed, "version_conflict", "It is at version \(actual.rawValue) now. Look at it and decide again.")
        case .commandReused:
            self.init(.unprocessableContent, "command_reused", "This Idempotency-Key was used for another command. Choose a new one.")
        case .invalid: self.init(.badRequest, "invalid", error.message)
        case .unavailable:
            self.init(.serviceUnavailable, "unavailable", "Nothing was written. It is safe to send the command again.", retryAfter: 1)
        case .outcomeUnknown:
            self.init(
                .serviceUnavailable, "outcome_unknown",
                "It is not known whether the command took effect. Send it again with the same Idempotency-Key to learn it.", retryAfter: 1)
        case .unexpected: self.init(.internalServerError, "unexpected", "Something went wrong that was not foreseen.")
        }
    }

    private init(query error: ReadModelError) {
        switch error.code {
        case .notFound: self.init(.notFound, "not_found", error.message)
        case .confidential: self.init(.forbidden, "confidential", error.message)
        }
    }
}
