import Collaboration
import CommandHandling
import EventLog
import Exchange
import Glibc
import Identity
import LocalCluster
import NIOCore
import Notifications
import Postgres
import Projections
import ReadModels

extension Failure {
    /// The one place where the rooms' errors become words and exit codes.
    init(describing error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as LocalClusterError: self.init(Self.status(of: error.code), error.message)
        case let error as PostgresError: self.init(Self.status(of: error.code), "The database: \(error)")
        case let error as MigrationError: self.init(error.code == .unavailable ? .unavailable : .configuration, "The schema: \(error)")
        case let error as EventLogError: self.init(Self.status(of: error.code), "The log: \(error)")
        case let error as CommandError: self.init(describing: error)
        case let error as IdentityError: self.init(Self.status(of: error.code), "\(error)")
        case let error as NotificationError: self.init(error.code == .invalid ? .badInput : .unavailable, "\(error)")
        case let error as ProjectionError: self.init(Self.status(of: error.code), "\(error)")
        case let error as ExchangeError: self.init(error.code == .unreadable ? .notFound : .badInput, error.message)
        case let error as ReadModelError: self.init(Self.status(of: error.code), "\(error)")
        case let error as IOError where error.errnoCode == EADDRINUSE:
            self.init(.configuration, "Another program listens on that port already: choose another with --port (RAPPORT_PORT).")
        case is CancellationError: self.init(.unexpected, "Interrupted.")
        default: self.init(.unexpected, "\(error)")
        }
    }

    /// A refusal of the rules is told in both languages, with what would be allowed.
    private init(describing error: CommandError) {
        guard case .rejected(let rejection) = error.code else {
            self.init(Self.status(of: error.code), error.cause.map { "\(error.message): \($0)" } ?? error.message)
            return
        }
        let allowed = rejection.allowed.isEmpty ? "" : " Allowed now: \(rejection.allowed.joined(separator: ", "))."
        self.init(.rejected, "\(rejection.sentence.en) \(rejection.sentence.zh) (\(rejection.code.rawValue))\(allowed)")
    }

    private static func status(of code: CommandError.Code) -> ExitStatus {
        switch code {
        case .rejected: .rejected
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .versionConflict, .commandReused, .outcomeUnknown: .tryAgain
        case .invalid: .badInput
        case .unavailable, .behind: .unavailable
        case .unexpected: .unexpected
        }
    }

    private static func status(of code: IdentityError.Code) -> ExitStatus {
        switch code {
        case .unavailable: .unavailable
        case .invalidToken: .badInput
        case .masterKeyMissing, .masterKeyUnreadable, .masterKeyExposed, .masterKeyWrong: .configuration
        default: .unexpected
        }
    }

    private static func status(of code: ProjectionError.Code) -> ExitStatus {
        switch code {
        case .behind, .overtaken, .parked: .tryAgain
        case .inUse: .rejected
        case .unknownModel: .notFound
        case .unreadable, .diverged: .unexpected
        }
    }

    private static func status(of code: ReadModelError.Code) -> ExitStatus {
        switch code {
        case .notFound: .notFound
        case .confidential, .forbidden: .forbidden
        case .order: .badInput
        }
    }

    private static func status(of code: LocalClusterError.Code) -> ExitStatus {
        switch code {
        case .binariesNotFound, .versionMismatch, .notACluster, .accessDenied, .noServerUser: .configuration
        case .owned, .timedOut, .stopped, .toolFailed: .unavailable
        case .notOwner, .system: .unexpected
        }
    }

    private static func status(of code: PostgresError.Code) -> ExitStatus {
        switch code {
        case .invalidConfiguration: .configuration
        case .connectionFailed, .connectionLost, .timedOut, .poolExhausted: .unavailable
        case .outcomeUnknown: .tryAgain
        default: .unexpected
        }
    }

    private static func status(of code: EventLogError.Code) -> ExitStatus {
        switch code {
        case .versionConflict, .conditionFailed, .commandReused, .outcomeUnknown: .tryAgain
        case .unavailable: .unavailable
        case .invalidEvent: .badInput
        case .unknownLog: .notFound
        case .damaged: .unexpected
        }
    }
}
