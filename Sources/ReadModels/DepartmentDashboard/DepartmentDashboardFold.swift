public import Collaboration
import FoundationEssentials
public import Projections

/// Where the department dashboard is folded: one row a department, of both its faces.
public struct DepartmentDashboardModel: ReadModel {
    public init() {}

    public var name: String { "department_dashboard" }
    public var version: Int { 1 }

    public func keys(of record: CollaborationRecord) -> [String] { record.event.departments.map(\.rawValue) }

    public func apply(_ record: CollaborationRecord, to row: inout DepartmentRow?, key: String) {
        var folded = row ?? DepartmentRow()
        switch record.event {
        case .request(_, let event):
            folded.supplier.apply(event) { $0.department.rawValue == key }
            if event.facts.customer.department.rawValue == key { folded.customer.apply(event, at: record.occurredAt) }
        case .importedCase(let event):
            for judgement in event.judgements where judgement.department.rawValue == key { folded.onTime.apply(judgement) }
        default: break
        }
        row = folded
    }
}

extension CustomerRecord {
    fileprivate mutating func apply(_ event: RequestEvent, at time: Date) {
        switch event {
        case .requestSubmitted: asked += 1
        case .understandingCorrected: corrections += 1
        case .fulfilmentRejected: rejections += 1
        case .fulfilmentAccepted(let event):
            acceptances += 1
            silentAcceptances += event.auto ? 1 : 0
            secondsToAccept += time.timeIntervalSince(event.declaredAt)
        default: break
        }
    }
}
