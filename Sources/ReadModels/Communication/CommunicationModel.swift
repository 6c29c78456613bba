public import Collaboration
import FoundationEssentials
public import Projections

/// One row a department: what it says on requests, and how well it is understood.
public struct CommunicationModel: ReadModel {
    public init() {}

    public var name: String { "communication" }
    public var version: Int { 1 }

    public func keys(of record: CollaborationRecord) -> [String] {
        guard case .request = record.event else { return [] }
        return Set(record.event.departments + [record.metadata.actor.department].compactMap(\.self)).map(\.rawValue).sorted()
    }

    public func apply(_ record: CollaborationRecord, to row: inout CommunicationRow?, key: String) {
        guard case .request(_, let event) = record.event, let department = DepartmentID(rawValue: key) else { return }
        var folded = row ?? CommunicationRow()
        if event.facts.customer.department == department { folded.noteAsCustomer(event) }
        if event.facts.performer.department == department { folded.noteAsPerformer(event) }
        if record.metadata.actor.department == department { folded.noteSaid(event, record) }
        row = folded
    }
}

extension CommunicationRow {
    fileprivate mutating func noteAsCustomer(_ event: RequestEvent) {
        guard case .requestSubmitted(let event) = event else { return }
        asked += 1
        withNeed += event.need == nil ? 0 : 1
        withDate += event.neededBy == nil ? 0 : 1
        withGoal += event.goal == nil ? 0 : 1
    }

    fileprivate mutating func noteAsPerformer(_ event: RequestEvent) {
        switch event {
        case .requestSubmitted, .handedOver: received += 1
        case .requestAcknowledged: restated += 1
        case .understandingCorrected: corrected += 1
        case .requestMarkedDuplicate: duplicates += 1
        case .blockerResolved(let event):
            obstacles += 1
            obstacleMinutes += event.blockedMinutes
        default: break
        }
    }

    fileprivate mutating func noteSaid(_ event: RequestEvent, _ record: CollaborationRecord) {
        switch event {
        case .commentAdded(let event):
            comments += 1
            mentions += event.mentions.count
        case .requestWatched: watches += 1
        case .progressPosted: notes += 1
        case .fileAttached: files += 1
        case .counterpartRated(let event):
            guard let closedAt = event.closedAt else { break }
            grades += 1
            secondsToGrade += record.occurredAt.timeIntervalSince(closedAt)
        default: break
        }
    }
}
