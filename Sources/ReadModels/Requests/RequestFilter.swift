public import Collaboration

/// Which requests are wanted; what is `nil` does not matter.
public struct RequestFilter: Sendable {
    public enum Flag: String, Sendable, CaseIterable, Codable { case overdue, paused, blocked, escalated, silent }

    public var statuses: Set<RequestStatus>?
    /// On either side.
    public var department: DepartmentID?
    public var customer: DepartmentID?
    public var performer: DepartmentID?
    public var service: ServiceID?
    public var flag: Flag?
    /// A part of the title, in any language, in either case. A confidential request has no title to be found by.
    public var search: String?

    public init(
        statuses: Set<RequestStatus>? = nil, department: DepartmentID? = nil, customer: DepartmentID? = nil, performer: DepartmentID? = nil,
        service: ServiceID? = nil, flag: Flag? = nil, search: String? = nil
    ) {
        self.statuses = statuses
        self.department = department
        self.customer = customer
        self.performer = performer
        self.service = service
        self.flag = flag
        self.search = search
    }
}

/// A stretch of a longer list, the latest first.
public struct RequestPage: Codable, Sendable, Equatable {
    public let requests: [RequestSummary]
    /// Selected too, but not to be shown to this viewer.
    public let confidentialItems: Int
    /// Where the next page begins; `nil` on the last.
    public let next: RequestNumber?
}
