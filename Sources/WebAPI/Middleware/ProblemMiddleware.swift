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
            response = try problem(for: error, context).response
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }

    private func problem(for error: any Error, _ context: APIContext) -> Problem {
        var problem = Problem(error) ?? Problem(.internalServerError, "unexpected", "Something went wrong that was not foreseen.")
        problem.instance = "urn:uuid:\(UUID().uuidString.lowercased())"
        if problem.status >= 500 {
            context.logger.error("request failed", metadata: ["instance": "\(problem.instance ?? "")", "error": "\(error)"])
        }
        return problem
    }
}
