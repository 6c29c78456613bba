import Collaboration
import CommandHandling
import EventLog
import Foundation
import Projections
import ReadModels

/// Whom and what to look at first in an organisation: somebody who heads a department, that department, and a request it has fulfilled.
struct Guide: Sendable {
    var member: MemberID
    var department: DepartmentID
    /// Nil while there is none.
    var request: RequestNumber?
    /// A position half-way through that request's history, when something has come of it and not yet everything.
    var halfway: LogPosition?

    /// - Throws: `Failure` with `notFound` when no department has a head.
    init(_ node: Node) async throws {
        let directories = try await node.handler.directories()
        let now = Date()
        let busiest = try await Self.fulfilledRequests(node, directories, now)
        let heads = directories.organisation.heads(at: now)
        guard let (department, member) = heads.max(by: { busiest[$0.key, default: []].count < busiest[$1.key, default: []].count }) else {
            throw Failure(.notFound, "No department has a head yet.")
        }
        self.department = department
        self.member = member
        if let request = busiest[department]?.last {
            let timeline = try await node.queries.request(request, asOf: .now, for: .system, directories, now: now).timeline
            self.request = request
            halfway = timeline[timeline.count / 2].position
        }
    }

    /// By performing department, the latest first.
    private static func fulfilledRequests(
        _ node: Node, _ directories: Directories, _ now: Date
    ) async throws -> [DepartmentID: [RequestNumber]] {
        let page = try await node.queries.requests(
            RequestFilter(statuses: [.accepted]), limit: 100, for: .system, directories, now: now)
        return Dictionary(grouping: page.requests, by: \.performer.department).mapValues { $0.map(\.number) }
    }
}

extension OrganisationState {
    /// Who heads which department at a time.
    fileprivate func heads(at time: Date) -> [DepartmentID: MemberID] {
        departments.compactMapValues { department in
            assignments.first { $0.post == department.head && $0.covers(time) }?.member
        }
    }
}
