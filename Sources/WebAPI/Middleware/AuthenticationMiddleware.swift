import Collaboration
import CommandHandling
import HTTPTypes
import Hummingbird
import Identity

/// Finds out whose token a request came with, and that they are a member. The token itself goes no further.
struct AuthenticationMiddleware: RouterMiddleware {
    private static let scheme = "bearer "

    let tokens: TokenStore
    let handler: CommandHandler

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        guard let header = request.headers[.authorization], header.lowercased().hasPrefix(Self.scheme),
            let member = try await tokens.principal(for: String(header.dropFirst(Self.scheme.count)))
        else { throw Problem.unauthenticated }
        guard try await handler.knows(member) else { throw Problem.notAMember(member) }
        var context = context
        context.member = member
        return try await next(request, context)
    }
}
