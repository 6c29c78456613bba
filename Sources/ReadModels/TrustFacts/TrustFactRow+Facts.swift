import Collaboration
import EventLog
import FoundationEssentials
import Trust

extension TrustFactRow {
    var origin: Origin { .event(position: position.rawValue, id: event.uuidString.lowercased()) }

    var promise: ClosedPromise? {
        closure.map {
            ClosedPromise(origin, closedAt: $0.closedAt, $0.ending, lateMinutes: $0.lateMinutes, promisedMinutes: $0.promisedMinutes)
        }
    }

    var answer: FirstAnswer? {
        response.map { FirstAnswer(origin, at: at, minutes: $0.workingMinutes, targetMinutes: Double($0.targetMinutes)) }
    }

    var rating: GivenRating? {
        grade.map { GivenRating(origin, at: at, rater: rater?.rawValue ?? "", grade: $0) }
    }

    /// Holds where the attribution was contested.
    var attribution: Finding? { contested.map { Finding(origin, at: at, holds: $0) } }
}

extension PromiseClosure {
    var ending: ClosedPromise.Ending {
        switch outcome {
        case .kept: .accepted
        case .late: .accepted
        case .revoked: .revoked
        case .released: .released
        }
    }
}
