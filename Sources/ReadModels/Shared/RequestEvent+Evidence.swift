import Collaboration
import Trust

extension RequestEvent {
    /// How a promise was judged that this event ended, and whose it was.
    var closedPromise: (closure: PromiseClosure, performer: Party)? {
        switch self {
        case .fulfilmentAccepted(let event): (event.promise, event.facts.performer)
        case .promiseRevoked(let event): (event.promise, event.facts.performer)
        case .requestCancelled(let event): (event.promise, event.facts.performer)
        case .handedOver(let event): event.promise.map { ($0, event.previous) }
        case .requestMarkedDuplicate(let event): event.promise.map { ($0, event.facts.performer) }
        default: nil
        }
    }

    /// How soon the performer answered, when this is the first answer.
    var firstResponse: FirstResponse? {
        switch self {
        case .requestAcknowledged(let event): event.response
        case .promiseMade(let event): event.response
        case .counterOffered(let event): event.response
        case .requestDeclined(let event): event.response
        default: nil
        }
    }

    /// Everybody on the performer's side whom the event concerns: after a hand-over the former one too.
    var performers: [Party] {
        if case .handedOver(let event) = self { [event.previous, event.facts.performer] } else { [facts.performer] }
    }
}

extension PromiseClosure {
    /// What it says of keeping one's word; `nil` where it does not count.
    var evidence: Evidence? {
        switch outcome {
        case .kept: PromiseKeeping.kept
        case .late: PromiseKeeping.late(lateMinutes: lateMinutes, promisedMinutes: promisedMinutes)
        case .revoked: PromiseKeeping.revoked
        case .released: nil
        }
    }
}

extension RequestStatus {
    /// Whether a dashboard reckons with the request: open, or declared fulfilled and waiting for the customer.
    var isLive: Bool { isOpen || self == .fulfilled }
}
