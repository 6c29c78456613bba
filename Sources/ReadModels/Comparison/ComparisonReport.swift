import Collaboration
import CommandHandling
import EventLog
import FoundationEssentials

/// Puts together what concerns a subject and may be shown.
struct ComparisonReport {
    /// So many events are listed.
    private static let eventLimit = 1000

    private let subject: ComparisonSubject
    private let viewer: Viewer
    private let directory: Directories
    private var between: [CollaborationRecord] = []

    init(_ subject: ComparisonSubject, _ viewer: Viewer, _ directory: Directories) {
        self.subject = subject
        self.viewer = viewer
        self.directory = directory
    }

    /// Takes in an event that lies between the moments.
    mutating func note(_ record: CollaborationRecord) { between.append(record) }

    func comparison(_ before: MomentFold, _ after: MomentFold) throws -> Comparison {
        try checkSubject(after)
        let changed = after.requests.filter { concerns($0.value) && $0.value != before.requests[$0.key] }
        let visible = changed.filter { viewer.sees($0.value) }
        let events = between.filter { concerns($0, after) }
        let shown = events.filter { isVisible($0, after) }
        let numbers = after.requests.mapValues(\.number)
        return Comparison(
            from: before.time, to: after.time,
            requests: try visible.values.sorted { $0.number < $1.number }.compactMap { row in
                let old = before.requests[row.request.description]
                let changes = try RequestRow.changes(from: old, to: row)
                // A comment, say, changes nothing in where it stands.
                if changes.isEmpty { return nil }
                return Comparison.ChangedRequest(number: row.number, title: row.title, isNew: old == nil, changes: changes)
            },
            figures: try departments(before, after) + pairs(before, after),
            events: shown.prefix(Self.eventLimit).map { Comparison.Difference($0, numbers) }, eventCount: events.count,
            confidentialItems: viewer.mayRead(.figures) ? changed.count - visible.count + events.count - shown.count : 0)
    }

    private func checkSubject(_ after: MomentFold) throws {
        switch subject {
        case .organisation: break
        case .department(let department): try check(department)
        case .pair(let customer, let performer):
            try check(customer)
            try check(performer)
        case .request(let number):
            guard let row = after.requests.values.first(where: { $0.number == number }) else {
                throw ReadModelError(.notFound, "there is no request \(number) by then")
            }
            guard viewer.sees(row) else {
                throw ReadModelError(row.confidential ? .confidential : .forbidden, "\(number) is not yours to see")
            }
        }
    }

    private func check(_ department: DepartmentID) throws {
        guard directory.organisation.departments[department] != nil else {
            throw ReadModelError(.notFound, "there is no department \(department)")
        }
    }

    // MARK: What concerns the subject

    private func concerns(_ row: RequestRow) -> Bool {
        switch subject {
        case .organisation: true
        case .request(let number): row.number == number
        case .department(let department): [row.customer.department, row.performer.department].contains(department)
        case .pair(let customer, let performer): row.customer.department == customer && row.performer.department == performer
        }
    }

    private func concerns(_ record: CollaborationRecord, _ after: MomentFold) -> Bool {
        switch subject {
        case .organisation: true
        case .request, .pair: row(of: record, after).map(concerns) ?? false
        case .department(let department): DepartmentDashboardModel().keys(of: record).contains(department.rawValue)
        }
    }

    private func row(of record: CollaborationRecord, _ after: MomentFold) -> RequestRow? {
        guard case .request(let id, _) = record.event else { return nil }
        return after.requests[id.description]
    }

    /// Events of requests as their requests; those of everything else only to who may read the log itself.
    private func isVisible(_ record: CollaborationRecord, _ after: MomentFold) -> Bool {
        if let row = row(of: record, after) { return viewer.sees(row) }
        return viewer.mayRead(.events)
    }

    // MARK: Figures

    private func departments(_ before: MomentFold, _ after: MomentFold) throws -> [Comparison.ChangedFigures] {
        let keys: [String] =
            switch subject {
            case .organisation: after.departments.keys.sorted()
            case .department(let department): [department.rawValue]
            case .request, .pair: []
            }
        return try keys.compactMap { key in
            guard let department = DepartmentID(rawValue: key) else { return nil }
            let changes = FieldChange.between(
                try JSONValue(encoding: dashboard(department, before)).withRequestsNumbered,
                try JSONValue(encoding: dashboard(department, after)).withRequestsNumbered)
            return changed("department", key, changes)
        }
    }

    private func dashboard(_ department: DepartmentID, _ fold: MomentFold) -> DepartmentDashboard {
        DepartmentDashboard(
            department, row: fold.departments[department.rawValue] ?? DepartmentRow(),
            requests: fold.requests.values.filter {
                $0.status.isLive && [$0.customer.department, $0.performer.department].contains(department)
            }, for: viewer, at: fold.time, position: nil, directory)
    }

    private func pairs(_ before: MomentFold, _ after: MomentFold) throws -> [Comparison.ChangedFigures] {
        let rows = after.pairs.filter { _, row in
            switch subject {
            case .organisation: true
            case .pair(let customer, let performer):
                row.customer == Party(department: customer) && row.performer == Party(department: performer)
            case .request, .department: false
            }
        }
        return try rows.sorted { $0.key < $1.key }.compactMap { key, row in
            let changes = try FieldChange.between(before.pairs[key].map { indicators($0, before) }, indicators(row, after))
            return changed("pair", "\(row.customer) → \(row.performer)", changes)
        }
    }

    private func indicators(_ row: PairRow, _ fold: MomentFold) -> PairIndicators {
        PairIndicators(row, requests: fold.requests.values.filter(\.status.isLive), at: fold.time, directory)
    }

    /// Nothing where nothing but the moment itself has changed.
    private func changed(_ kind: String, _ subject: String, _ changes: [FieldChange]) -> Comparison.ChangedFigures? {
        let own = changes.filter { !["now", "position"].contains($0.field) }
        return own.isEmpty ? nil : Comparison.ChangedFigures(kind: kind, subject: subject, changes: own)
    }
}

extension JSONValue {
    /// Requests in lists by their numbers alone: what they are is told once, where they changed.
    fileprivate var withRequestsNumbered: JSONValue {
        switch self {
        case .object(let members): .object(members.mapValues(\.withRequestsNumbered))
        case .array(let elements): .array(elements.map { $0["number"] ?? $0 })
        default: self
        }
    }
}

extension Comparison.Difference {
    fileprivate init(_ record: CollaborationRecord, _ numbers: [String: RequestNumber]) {
        position = record.position
        event = record.id
        type = record.event.type
        stream = record.stream
        if case .request(let id, _) = record.event { request = numbers[id.description] } else { request = nil }
        actor = record.metadata.actor
        occurredAt = record.occurredAt
        recordedAt = record.recordedAt
    }
}
