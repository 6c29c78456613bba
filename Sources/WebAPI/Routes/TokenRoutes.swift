import Collaboration
import CommandHandling
import Hummingbird
import Identity
import ReadModels

/// API tokens. A token is shown once, when it is issued.
struct TokenRoutes {
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.post("tokens", use: issue)
        group.get("tokens", use: list)
        group.delete("tokens/{token}", use: revoke)
    }

    private struct Issued: Encodable {
        let token: String
        let record: TokenRecord
    }

    private struct TokenPage: Encodable {
        let tokens: [TokenRecord]
        let next: TokenID?
    }

    @Sendable private func issue(_ request: Request, _ context: APIContext) async throws -> Response {
        try await requireManager(request, context)
        let wanted = try CommandBody(try await request.json(context)).decode(IssueToken.self)
        guard try await api.handler.knows(wanted.member) else {
            throw Problem(.badRequest, .invalid, "member: there is no member \(wanted.member)", location: "member")
        }
        let issued = try await api.tokens.issue(member: wanted.member, label: wanted.label, expiresAt: wanted.expiresAt)
        return try .json(Issued(token: issued.token.text, record: issued.record), status: .created)
    }

    @Sendable private func list(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.tokens, request, context)
        let limit = try request.limit()
        let found = try await api.tokens.tokens(of: try request.slug("member"), after: try request.cursor { TokenID($0) }, limit: limit)
        let next = found.count == limit ? found.last?.id : nil
        return try request.page(TokenPage(tokens: found, next: next), next: next)
    }

    @Sendable private func revoke(_ request: Request, _ context: APIContext) async throws -> Response {
        try await requireManager(request, context)
        guard let id = TokenID(try context.parameters.require("token")), let record = try await api.tokens.revoke(id) else {
            throw Problem.notFound("there is no such token")
        }
        return try .json(record)
    }

    private func requireManager(_ request: Request, _ context: APIContext) async throws {
        let viewer = try await api.reading(.tokens, request, context).viewer
        guard viewer.actors.contains(where: Rights.mayManageTokens) else {
            throw Problem(.forbidden, .forbidden, "Tokens are issued and revoked by administrators.")
        }
    }
}
