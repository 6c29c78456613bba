public import Collaboration
public import EventLog
public import Projections

/// A department and a stream that it has had a part in.
public struct Involvement: Codable, Sendable, Equatable {
    public let department: DepartmentID
    public let stream: StreamName
    /// The first event of its part.
    public let since: LogPosition
}

/// One row a department and stream: where the history of one department is to be found without reading that of all.
public struct InvolvementsModel: ReadModel {
    public init() {}

    public var name: String { "involvements" }
    public var version: Int { 1 }

    public var columns: [String] {
        [
            "department text GENERATED ALWAYS AS (row->>'department') STORED",
            "stream text GENERATED ALWAYS AS (row->>'stream') STORED",
        ]
    }

    public var indexes: [String] { ["(log_id, department)"] }

    public func keys(of record: CollaborationRecord) -> [String] {
        record.event.involved.map { "\($0)/\(record.stream.rawValue)" }
    }

    public func apply(_ record: CollaborationRecord, to row: inout Involvement?, key: String) {
        guard row == nil, let department = record.event.involved.first(where: { key.hasPrefix("\($0)/") }) else { return }
        row = Involvement(department: department, stream: record.stream, since: record.position)
    }
}

extension CollaborationEvent {
    /// The departments on whose dashboards it counts, each once.
    var departments: [DepartmentID] {
        switch self {
        case .request(_, let event): Set((event.performers + [event.facts.customer]).map(\.department)).sorted()
        case .importedCase(let event): Set(event.judgements.map(\.department)).sorted()
        default: []
        }
    }

    /// Also those that something is said of.
    fileprivate var involved: [DepartmentID] {
        if case .request(_, .blockerRaised(let raised)) = self, let blamed = raised.attribution?.party.department {
            Set(departments + [blamed]).sorted()
        } else {
            departments
        }
    }
}
