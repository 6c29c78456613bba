/// Who stands where in a request: all that ``Rights`` asks of it. Read models keep it, so that reading is decided by the same table.
public struct RequestParticipants: Codable, Sendable, Hashable {
    public let customer: Party
    public let performer: Party
    public let confidential: Bool
    /// The person who asked.
    public let submitter: MemberID?
    /// The person named on the performer's side.
    public let contact: MemberID?
    /// The party the request is offered to for hand-over.
    public let receiver: Party?

    /// Makes participants from their parts.
    public init(
        customer: Party, performer: Party, confidential: Bool, submitter: MemberID? = nil, contact: MemberID? = nil, receiver: Party? = nil
    ) {
        self.customer = customer
        self.performer = performer
        self.confidential = confidential
        self.submitter = submitter
        self.contact = contact
        self.receiver = receiver
    }
}
