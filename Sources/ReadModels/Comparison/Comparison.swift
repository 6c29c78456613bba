public import Collaboration
public import EventLog
public import FoundationEssentials

/// What is compared between two moments.
public enum ComparisonSubject: Sendable, Hashable {
    case organisation
    case request(RequestNumber)
    case department(DepartmentID)
    case pair(customer: DepartmentID, performer: DepartmentID)
}

/// What changed between two moments, and the events that made the difference.
public struct Comparison: Codable, Sendable, Equatable {
    /// A request that is there at one of the moments at least and is not the same at both.
    public struct ChangedRequest: Codable, Sendable, Equatable {
        public let number: RequestNumber
        /// Not there while it is confidential.
        public let title: String?
        /// It was submitted after the first moment.
        public let isNew: Bool
        public let changes: [FieldChange]
    }

    /// A figure's owner: a department, or a customer and a performer.
    public struct ChangedFigures: Codable, Sendable, Equatable {
        /// `department` or `pair`.
        public let kind: String
        /// `production`, or `sales → production`.
        public let subject: String
        public let changes: [FieldChange]
    }

    /// One of the events between, as it is told to people.
    public struct Difference: Codable, Sendable, Equatable {
        public let position: LogPosition
        public let event: UUID
        public let type: String
        public let stream: StreamName
        /// Of the request, when it is about one.
        public let request: RequestNumber?
        /// With post, department and level as they were then.
        public let actor: Actor
        public let occurredAt: Date
        public let recordedAt: Date
    }

    /// The times that the two moments are reckoned for.
    public let from: Date
    public let to: Date
    public let requests: [ChangedRequest]
    public let figures: [ChangedFigures]
    /// In the order of the log; no more than a thousand.
    public let events: [Difference]
    /// How many there are.
    public let eventCount: Int
    /// Changed requests and events that the viewer may not see.
    public let confidentialItems: Int
}
