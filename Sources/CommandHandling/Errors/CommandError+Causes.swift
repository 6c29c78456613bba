import Collaboration
import EventLog

extension CommandError {
    /// What a failure of the log means for the command.
    init(_ error: EventLogError) {
        switch error.code {
        case .versionConflict(let actual): self.init(.versionConflict(actual: actual), error.message, cause: error)
        case .commandReused: self.init(.commandReused, error.message, cause: error)
        case .unavailable: self.init(.unavailable, error.message, cause: error)
        case .outcomeUnknown: self.init(.outcomeUnknown, error.message, cause: error)
        case .invalidEvent: self.init(.invalid, error.message, cause: error)
        // A command whose condition fails is decided anew.
        case .conditionFailed, .unknownLog, .damaged: self.init(.unexpected, error.message, cause: error)
        }
    }

    /// What it means that an event could not be written or read.
    init(_ error: EventCodingError) {
        switch error.code {
        case .sealing:
            if let cause = error.cause as? EventLogError, cause.code == .invalidEvent {
                self.init(.invalid, cause.message, cause: error)
            } else {
                // The keys are in a database too; with it away nothing was stored.
                self.init(.unavailable, error.message, cause: error)
            }
        case .unstorable: self.init(.invalid, error.message, cause: error)
        case .unknownType, .unknownSchemaVersion, .malformed: self.init(.unexpected, error.message, cause: error)
        }
    }

    /// The refusal of a principal who is nobody in this organisation, or not who they claim to be.
    static func noActor(_ principal: Principal) -> CommandError {
        guard let post = principal.actingPost else {
            return CommandError(.forbidden, "\(principal.scope) is not a member of the organisation")
        }
        return CommandError(.forbidden, "\(principal.scope) does not hold the post \(post)")
    }
}
