import Collaboration
import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// Makes a problem document of every error, and sets the headers that every answer has. Nothing that was not foreseen leaks: the caller gets a
/// name for the occurrence, the log gets the error.
struct ProblemMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = try problem(for: error, context).response(in: Language(acceptLanguage: request.headers[.acceptLanguage]))
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        // A body behind an answer to HEAD would be taken for the connection's next answer.
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func problem(for error: any Error, _ context: APIContext) -> Problem {
        var problem = Problem(error) ?? .unexpected
        problem.instance = "urn:uuid:\(UUID().uuidString.lowercased())"
        if problem.status >= 500 {
            context.logger.error("request failed", metadata: ["instance": "\(problem.instance ?? "")", "error": "\(error)"])
        }
        return problem
    }
}
