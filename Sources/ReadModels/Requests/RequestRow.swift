public import Collaboration
public import EventLog
public import FoundationEssentials

/// Where a request stands. Ids only: names are joined when it is shown. Text of a confidential request is not here at all.
public struct RequestRow: Codable, Sendable, Equatable {
    public let request: RequestID
    public let number: RequestNumber
    public internal(set) var version: StreamVersion
    public internal(set) var status: RequestStatus
    public internal(set) var customer: Party
    public internal(set) var performer: Party
    public let service: ServiceVersion
    public let confidential: Bool
    /// `nil` for a confidential request.
    public let title: String?
    public let submittedAt: Date
    public let neededBy: Date?
    public internal(set) var contact: NamedContact
    /// From here the performer's first answer is awaited: the submission, or the last hand-over.
    public internal(set) var askedAt: Date
    /// Working minutes to the first answer that the service promises.
    public internal(set) var targetMinutes: Int
    public internal(set) var answered = false
    /// When the present performer first answered.
    public internal(set) var answeredAt: Date?
    /// Whether the customer found the restated need right.
    public internal(set) var isConfirmed = false
    public internal(set) var calendar: CalendarVersion
    public internal(set) var clock: PromiseClock?
    /// Blockers raised and not resolved.
    public internal(set) var blockers: [Int] = []
    public internal(set) var escalated: EscalationRung?
    public internal(set) var handOverTo: Party?
    public internal(set) var isRenegotiating = false
    public internal(set) var progressAt: Date?
    public internal(set) var fulfilledAt: Date?
    public internal(set) var rejections = 0
    public internal(set) var corrections = 0
    public internal(set) var updatedAt: Date
    /// The person who asked.
    public let submitter: MemberID?
    /// The goal that it is to serve.
    public let goal: GoalID?
    /// When it was accepted or its promise revoked: windows to rate and to reopen count from here.
    public internal(set) var closedAt: Date?
    /// When it was accepted, or ended otherwise.
    public internal(set) var endedAt: Date?
    /// The sides that have rated the other.
    public internal(set) var ratedBy: [Side] = []
    /// Who follows it.
    public internal(set) var watchers: [MemberID] = []

    public var isPaused: Bool { clock?.pause != nil }
    public var isBlocked: Bool { !blockers.isEmpty }

    /// By whom it may be seen is decided.
    var participants: RequestParticipants {
        RequestParticipants(
            customer: customer, performer: performer, confidential: confidential, submitter: submitter, contact: contact.member,
            receiver: handOverTo)
    }
}
