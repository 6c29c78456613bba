import Collaboration
import CommandHandling
import EventLog
import Foundation
import Hummingbird
import Projections

/// What auditors and operators look at.
struct OperationRoutes {
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.get("rejections", use: rejections)
        group.get("projections", use: projections)
    }

    @Sendable private func rejections(_ request: Request, _ context: APIContext) async throws -> Response {
        try await require([.auditor], context)
        let before = try request.parameter("cursor", "a cursor that was given out") { Int64($0) }
        return try .json(["rejections": try await api.log.rejections(before: before, limit: try request.limit())])
    }

    @Sendable private func projections(_ request: Request, _ context: APIContext) async throws -> Response {
        try await require([.operator, .administrator, .auditor], context)
        return try .json(["projections": try await api.progress.statuses()])
    }

    private func require(_ roles: Set<Role>, _ context: APIContext) async throws {
        let held = try await api.handler.directories().organisation.roles[try context.caller()] ?? []
        guard !held.isDisjoint(with: roles) else {
            throw Problem.forbidden("This needs the role \(roles.map(\.rawValue).sorted().joined(separator: " or ")).")
        }
    }
}
