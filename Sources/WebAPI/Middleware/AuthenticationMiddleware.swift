import HTTPTypes
import Hummingbird
import Identity

/// Finds out whose token a request came with. The token itself goes no further.
struct AuthenticationMiddleware: RouterMiddleware {
    private static let scheme = "Bearer "

    let tokens: TokenStore

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        guard let header = request.headers[.authorization], header.hasPrefix(Self.scheme),
            let member = try await tokens.principal(for: String(header.dropFirst(Self.scheme.count)))
        else { throw Problem.unauthenticated }
        var context = context
        context.member = member
        return try await next(request, context)
    }
}
