import Collaboration
import EventLog
import Hummingbird
import Projections

/// What auditors and operators look at.
struct OperationRoutes {
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.get("rejections", use: rejections)
        group.get("projections", use: projections)
        group.get("projections/dead-letters", use: deadLetters)
    }

    private struct RejectionPage: Encodable {
        let rejections: [RecordedRejection]
        let next: Int64?
    }

    @Sendable private func rejections(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.rejections, request, context)
        let limit = try request.limit()
        let found = try await api.log.rejections(before: try request.cursor { Int64($0) }, limit: limit)
        let next = found.count == limit ? found.last?.number : nil
        return try request.page(RejectionPage(rejections: found, next: next), next: next)
    }

    @Sendable private func projections(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.projections, request, context)
        return try .json(["projections": try await api.progress.builds()])
    }

    @Sendable private func deadLetters(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.projections, request, context)
        return try .json(["deadLetters": try await api.progress.parkedRows()])
    }
}
