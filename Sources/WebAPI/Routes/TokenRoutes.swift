import Collaboration
import CommandHandling
import EventLog
import Foundation
import Hummingbird
import Identity

/// API tokens, for administrators. A token is shown once, when it is issued.
struct TokenRoutes {
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.post("tokens", use: issue)
        group.get("tokens", use: list)
        group.delete("tokens/{token}", use: revoke)
    }

    private struct Wanted: Decodable {
        let member: MemberID
        let label: String
        let expiresAt: Date?
    }

    private struct Issued: Encodable {
        let token: String
        let record: TokenRecord
    }

    @Sendable private func issue(_ request: Request, _ context: APIContext) async throws -> Response {
        let organisation = try await administrator(context)
        let body = try await request.json(context)
        guard let wanted = try? body.decode(Wanted.self), organisation.members.contains(wanted.member) else {
            throw Problem(.badRequest, "invalid_body", "Give member, the id of a registered member, and label; expiresAt is optional.")
        }
        let issued = try await api.tokens.issue(member: wanted.member, label: wanted.label, expiresAt: wanted.expiresAt)
        return try .json(Issued(token: issued.token.text, record: issued.record), status: .created)
    }

    @Sendable private func list(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await administrator(context)
        let after = try request.parameter("cursor", "a cursor that was given out") { TokenID($0) }
        return try .json(["tokens": try await api.tokens.tokens(of: try request.slug("member"), after: after, limit: try request.limit())])
    }

    @Sendable private func revoke(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await administrator(context)
        guard let id = TokenID(try context.parameters.require("token")), let record = try await api.tokens.revoke(id) else {
            throw Problem(.notFound, "not_found", "there is no such token")
        }
        return try .json(record)
    }

    private func administrator(_ context: APIContext) async throws -> OrganisationState {
        let organisation = try await api.handler.directories().organisation
        guard organisation.roles[try context.caller()]?.contains(.administrator) == true else {
            throw Problem.forbidden("Tokens are managed by administrators.")
        }
        return organisation
    }
}
