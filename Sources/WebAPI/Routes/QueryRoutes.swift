import Collaboration
import CommandHandling
import EventLog
import Foundation
import HTTPTypes
import Hummingbird
import Projections
import ReadModels

/// What people look at.
struct QueryRoutes {
    /// How long an answer waits for what was just written.
    static let waitLimit = Duration.seconds(5)

    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.get("requests", use: requests)
        group.get("requests/{number}", use: request)
        group.get("departments/{department}/dashboard", use: dashboard)
        group.get("pairs", use: pairs)
        group.get("imports", use: imports)
    }

    @Sendable private func requests(_ request: Request, _ context: APIContext) async throws -> Response {
        let (directories, viewer) = try await look(request, context)
        let filter = RequestFilter(
            statuses: try request.parameter("state", "one or more of \(Self.statuses), divided by commas") { text in
                let statuses = text.split(separator: ",").map { RequestStatus(rawValue: String($0)) }
                return statuses.contains(nil) ? nil : Set(statuses.compactMap(\.self))
            },
            department: try request.slug("department"), customer: try request.slug("customer"), performer: try request.slug("performer"),
            service: try request.slug("service"),
            flag: try request.parameter("flag", "one of \(RequestFilter.Flag.allCases.map(\.rawValue))") {
                RequestFilter.Flag(rawValue: $0)
            })
        let limit = try request.limit()
        let page = try await api.queries.requests(
            filter, before: try request.parameter("cursor", "a cursor that was given out") { RequestNumber($0) }, limit: limit, for: viewer,
            directories, now: api.now())
        var headers = HTTPFields()
        if let next = page.next { headers[.link] = "<\(request.uri.path)?\(request.nextQuery(next))>; rel=\"next\"" }
        return try .json(page, headers: headers)
    }

    private static let statuses = RequestStatus.allCases.map(\.rawValue).joined(separator: " ")

    @Sendable private func request(_ request: Request, _ context: APIContext) async throws -> Response {
        let (directories, viewer) = try await look(request, context)
        let detail = try await api.queries.request(
            try context.requestNumber(), asOf: try request.asOf(), for: viewer, directories, now: api.now())
        return try .json(detail, headers: [.eTag: detail.version.entityTag])
    }

    @Sendable private func dashboard(_ request: Request, _ context: APIContext) async throws -> Response {
        let (directories, viewer) = try await look(request, context)
        let text = try context.parameters.require("department")
        guard let department = DepartmentID(rawValue: text) else { throw Problem(.notFound, "not_found", "there is no department \(text)") }
        return try .json(
            try await api.queries.dashboard(of: department, asOf: try request.asOf(), for: viewer, directories, now: api.now()))
    }

    @Sendable private func pairs(_ request: Request, _ context: APIContext) async throws -> Response {
        let (directories, _) = try await look(request, context)
        return try .json([
            "pairs": try await api.queries.pairs(
                customer: try request.slug("customer"), performer: try request.slug("performer"), directories, now: api.now())
        ])
    }

    @Sendable private func imports(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await look(request, context)
        return try .json(["imports": try await api.queries.imports()])
    }

    /// Waits for what must be folded, and finds out who is looking. Operators see no business content.
    private func look(_ request: Request, _ context: APIContext) async throws -> (Directories, Viewer) {
        if let position = try request.waitFor() { try await api.progress.wait(for: position, limit: Self.waitLimit) }
        let directories = try await api.handler.directories()
        let viewer = Viewer(try context.caller(), in: directories.organisation, at: api.now())
        if viewer.roles == [.operator] { throw Problem.forbidden("Operators see no business content.") }
        return (directories, viewer)
    }
}

extension Request {
    /// The same question, from where the page ended.
    fileprivate func nextQuery(_ next: RequestNumber) -> String {
        var components = URLComponents()
        let rest = uri.queryParameters.filter { $0.key != "cursor" }.map { URLQueryItem(name: String($0.key), value: String($0.value)) }
        components.queryItems = rest + [URLQueryItem(name: "cursor", value: next.description)]
        return components.percentEncodedQuery ?? ""
    }
}

extension HTTPField.Name {
    /// RFC 8288.
    fileprivate static var link: Self { Self("Link")! }
}
