public import Collaboration
import CommandHandling
public import FoundationEssentials

/// A request in a list, with names joined and what depends on now computed.
public struct RequestSummary: Codable, Sendable, Equatable {
    public let number: RequestNumber
    public let title: String?
    public let status: RequestStatus
    public let customer: Party
    public let customerName: BilingualText?
    public let performer: Party
    public let performerName: BilingualText?
    public let service: ServiceID
    public let serviceName: BilingualText?
    public let confidential: Bool
    public let submittedAt: Date
    public let neededBy: Date?
    public let due: Date?
    public let overdue: Bool
    public let paused: Bool
    public let blocked: Bool
    public let escalated: EscalationRung?
    public let handOverPending: Bool
    public let renegotiating: Bool
    public let silent: Bool
    public let updatedAt: Date

    init(_ row: RequestRow, at now: Date, _ directory: Directories) {
        number = row.number
        title = row.title
        status = row.status
        customer = row.customer
        customerName = directory.name(of: row.customer)
        performer = row.performer
        performerName = directory.name(of: row.performer)
        service = row.service.service
        serviceName = directory.catalogue.services[row.service.service]?.definition.name
        confidential = row.confidential
        submittedAt = row.submittedAt
        neededBy = row.neededBy
        due = row.due(at: now, directory)
        overdue = row.isOverdue(at: now, directory)
        paused = row.isPaused
        blocked = row.isBlocked
        escalated = row.escalated
        handOverPending = row.handOverTo != nil
        renegotiating = row.isRenegotiating
        silent = row.isSilent(at: now, directory)
        updatedAt = row.updatedAt
    }
}

/// Requests as one person may see them: confidential ones of others are only counted.
public struct RequestList: Codable, Sendable, Equatable {
    public let requests: [RequestSummary]
    /// How many more there are that may not be shown.
    public let confidentialItems: Int

    init(
        _ rows: [RequestRow], for viewer: Viewer, at now: Date, _ directory: Directories,
        by areInOrder: (RequestSummary, RequestSummary) -> Bool = { $0.number < $1.number }
    ) {
        let (visible, hidden) = viewer.divide(rows)
        requests = visible.map { RequestSummary($0, at: now, directory) }.sorted(by: areInOrder)
        confidentialItems = hidden
    }
}
