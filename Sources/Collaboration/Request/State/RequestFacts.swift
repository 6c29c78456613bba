public import FoundationEssentials

/// What holds for a request before and after one of its events; carried by each of them.
public struct RequestFacts: Codable, Sendable, Hashable {
    public let request: RequestID
    /// The status before; nil on submission.
    public let from: RequestStatus?
    /// The status after.
    public let to: RequestStatus
    public let customer: Party
    /// After a hand-over, the new performer.
    public let performer: Party
    /// The service and the version it was asked for in.
    public let service: ServiceVersion
    public let confidential: Bool
    /// The calendar by which the performer's time is measured: the service's until there is a promise, then the one the promise was made
    /// under.
    public let calendar: CalendarVersion
    /// The running promise's clock after the event; nil without a promise. A promise that is closed keeps its last clock until the
    /// request is reopened, so that a reopening can go on from it.
    public let clock: PromiseClock?
    /// The level of the post from which the request was made; nil when it was made from none.
    public let customerLevel: Level?
    /// The level of the post from which the performer last acted; nil before anybody there has.
    public let performerLevel: Level?

    /// Makes facts from their parts.
    public init(
        request: RequestID, from: RequestStatus?, to: RequestStatus, customer: Party, performer: Party, service: ServiceVersion,
        confidential: Bool, calendar: CalendarVersion, clock: PromiseClock? = nil, customerLevel: Level? = nil,
        performerLevel: Level? = nil
    ) {
        self.request = request
        self.from = from
        self.to = to
        self.customer = customer
        self.performer = performer
        self.service = service
        self.confidential = confidential
        self.calendar = calendar
        self.clock = clock
        self.customerLevel = customerLevel
        self.performerLevel = performerLevel
    }

    /// The due date in force after the event.
    public var due: Date? { clock?.due }

    /// Both sides, for the event's metadata.
    public var parties: [Party] { [customer, performer] }

    /// The level on a side.
    public func level(_ side: Side) -> Level? {
        switch side {
        case .customer: customerLevel
        case .performer: performerLevel
        }
    }

    /// The party on a side.
    public func party(_ side: Side) -> Party {
        switch side {
        case .customer: customer
        case .performer: performer
        }
    }
}
