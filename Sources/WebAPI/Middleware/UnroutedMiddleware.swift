import HTTPTypes
import Hummingbird

/// Tells a path that is not there from one that is there for other methods.
struct UnroutedMiddleware: RouterMiddleware {
    let routes: [(path: RouterPath, method: HTTPRequest.Method)]

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        let elements = path.split(separator: "/")
        let methods = routes.filter { Self.matches($0.path, elements) }.map(\.method)
        throw methods.isEmpty ? Problem.noRoute(path) : Problem.methodNotAllowed(request.method, there: methods)
    }

    private static func matches(_ path: RouterPath, _ elements: [Substring]) -> Bool {
        path.count == elements.count && zip(path, elements).allSatisfy { $0 ~= $1 }
    }
}
