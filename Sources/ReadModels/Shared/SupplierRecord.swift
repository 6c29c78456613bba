import Collaboration
import FoundationEssentials
public import Trust

/// What closed and answered requests say of a performer: kept for a department, a post, and a pair of them alike.
public struct SupplierRecord: Codable, Sendable, Equatable {
    public private(set) var received = 0
    public private(set) var declined = 0
    public private(set) var accepted = 0
    /// Accepted without a rejection before.
    public private(set) var acceptedAtFirst = 0
    /// Understandings that the customer confirmed.
    public private(set) var understood = 0
    /// Understandings that the customer corrected.
    public private(set) var misunderstood = 0
    public private(set) var kept = 0
    public private(set) var late = 0
    public private(set) var revoked = 0
    public private(set) var promises = DecayedEvidence()
    public private(set) var responses = Responsiveness()

    public init() {}

    /// Folds an event that concerns `performer`; after a hand-over that may be the former or the new one.
    mutating func apply(_ event: RequestEvent, toward isPerformer: (Party) -> Bool) {
        if let (closure, performer) = event.closedPromise, isPerformer(performer) { add(closure) }
        guard isPerformer(event.facts.performer) else { return }
        if let response = event.firstResponse {
            responses.add(minutes: response.workingMinutes, targetMinutes: Double(response.targetMinutes))
        }
        count(event)
    }

    private mutating func count(_ event: RequestEvent) {
        switch event {
        case .requestSubmitted, .handedOver: received += 1
        case .requestDeclined: declined += 1
        case .understandingConfirmed: understood += 1
        case .understandingCorrected: misunderstood += 1
        case .fulfilmentAccepted(let event):
            accepted += 1
            acceptedAtFirst += event.sentBack == 0 ? 1 : 0
        case .requestReopened(let event):
            accepted -= 1
            acceptedAtFirst -= event.sentBack == 0 ? 1 : 0
            remove(event.takenBack)
        default: break
        }
    }

    private mutating func add(_ closure: PromiseClosure) {
        guard let evidence = closure.evidence else { return }
        promises.add(evidence, at: closure.closedAt)
        tally(closure, 1)
    }

    private mutating func remove(_ closure: PromiseClosure) {
        guard let evidence = closure.evidence else { return }
        promises.remove(evidence, at: closure.closedAt)
        tally(closure, -1)
    }

    private mutating func tally(_ closure: PromiseClosure, _ step: Int) {
        switch closure.outcome {
        case .kept: kept += step
        case .late: late += step
        case .revoked: revoked += step
        case .released: break
        }
    }
}
