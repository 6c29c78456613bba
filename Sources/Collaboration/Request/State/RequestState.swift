public import FoundationEssentials

/// A request as its events left it: what the next decision needs, and no more.
public struct RequestState: Sendable, Hashable {
    /// The facts of the last event; nil before submission.
    public internal(set) var facts: RequestFacts?
    public internal(set) var submitter: MemberID?
    public internal(set) var contact: NamedContact?
    /// Working minutes within which a first answer is due.
    public internal(set) var targetMinutes = 0
    /// When the present performer got the request: on submission, or by hand-over.
    public internal(set) var receivedAt: Date?
    /// Whether the present performer has answered at all.
    public internal(set) var isAnswered = false
    /// Whether the customer found the restated need right.
    public internal(set) var isConfirmed = false
    /// Counter-offers made to or by the present performer.
    public internal(set) var counterRounds = 0
    var counter: PendingTerms?
    /// The status before the first counter-offer, to which a refusal leads back.
    var statusBeforeCounter: RequestStatus?
    var renegotiation: PendingTerms?
    /// The party the request is offered to.
    public internal(set) var handOver: Party?
    /// The parts of the request.
    public internal(set) var subRequests: [RequestID] = []
    public internal(set) var blockers: [Blocker] = []
    /// The highest rung the request was brought before.
    public internal(set) var rung: EscalationRung?
    var escalatedAt: Date?
    /// The due date whose passing was noted last.
    var missedDue: Date?
    /// When the performer last declared the promise fulfilled.
    public internal(set) var declaredAt: Date?
    /// How often the customer has sent a declaration back, by rejecting or by reopening.
    var sentBack = 0
    /// When the promise ended by acceptance or revocation; windows for reopening and rating count from here.
    public internal(set) var closedAt: Date?
    /// How the promise was judged on acceptance.
    var closure: PromiseClosure?
    /// By the side that rated.
    var ratings: [Side: RatingState] = [:]
    public internal(set) var watchers: Set<MemberID> = []
    public internal(set) var duplicateOf: RequestID?

    /// A request that does not exist yet.
    public init() {}

    /// Where the request stands; nil before submission.
    public var status: RequestStatus? { facts?.to }

    /// Who stands where, for ``Rights``; nil before submission.
    public var participants: RequestParticipants? {
        facts.map {
            RequestParticipants(
                customer: $0.customer, performer: $0.performer, confidential: $0.confidential, submitter: submitter,
                contact: contact?.member, receiver: handOver)
        }
    }
}
