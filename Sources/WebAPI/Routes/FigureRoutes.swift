import Collaboration
import Hummingbird
import ReadModels

/// What one's own day, the whole enterprise and the figures of trust look like.
struct FigureRoutes {
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.get("desk", use: desk)
        group.get("executive", use: executive)
        group.get("trust", use: trust)
        group.get("levels", use: levels)
        group.get("blockers", use: blockers)
        group.get("network", use: network)
        group.get("communication", use: communication)
        group.get("participation", use: participation)
        group.get("activity", use: activity)
        group.get("reviews", use: reviews)
        group.get("bonds", use: bonds)
        group.get("cohorts", use: cohorts)
        group.get("explanations/{figure}", use: explanation)
    }

    @Sendable private func desk(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.requests, request, context)
        return try .json(
            try await api.queries.desk(of: try context.caller(), for: reading.viewer, reading.directories, now: api.now()))
    }

    @Sendable private func executive(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json(try await api.queries.executive(reading.directories, now: api.now()))
    }

    @Sendable private func trust(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        let among = try request.parameter("among", "departments or posts") { ["departments": false, "posts": true][$0] } ?? false
        return try .json([
            "trust": try await api.queries.trust(
                amongPosts: among, asOf: try await api.asOf(request), reading.directories, now: api.now())
        ])
    }

    @Sendable private func levels(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json(try await api.queries.levels(asOf: try await api.asOf(request), reading.directories, now: api.now()))
    }

    @Sendable private func blockers(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json(
            try await api.queries.blockerPareto(
                of: try request.slug("department"), asOf: try await api.asOf(request), reading.directories, now: api.now()))
    }

    @Sendable private func network(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json(try await api.queries.network(asOf: try await api.asOf(request), reading.directories, now: api.now()))
    }

    @Sendable private func communication(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json(try await api.queries.communication(asOf: try await api.asOf(request), reading.directories, now: api.now()))
    }

    @Sendable private func participation(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json(try await api.queries.participation(asOf: try await api.asOf(request), reading.directories, now: api.now()))
    }

    @Sendable private func activity(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.events, request, context)
        let month = try request.parameter("since", "a month, such as 2025-03") { $0.wholeMatch(of: #/\d{4}-\d{2}/#) == nil ? nil : $0 }
        return try .json([
            "activity": try await api.queries.activity(
                of: try request.slug("member"), since: month ?? "", asOf: try await api.asOf(request))
        ])
    }

    @Sendable private func reviews(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.figures, request, context)
        let department: DepartmentID? = try request.slug("department")
        return try .json(["reviews": try await api.queries.reviews(of: department, asOf: try await api.asOf(request), now: api.now())])
    }

    @Sendable private func bonds(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json(["bonds": try await api.queries.bonds(asOf: try await api.asOf(request), reading.directories, now: api.now())])
    }

    @Sendable private func cohorts(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json(["cohorts": try await api.queries.cohorts(asOf: try await api.asOf(request), reading.directories, now: api.now())])
    }

    @Sendable private func explanation(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        let text = try context.parameters.require("figure")
        guard let figure = ExplainedFigure(rawValue: text) else {
            throw Problem.notFound(
                "there is no figure \(text); there are \(ExplainedFigure.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let subject = FigureSubject(from: try request.party("from"), to: try request.party("to"))
        return try .json(
            try await api.queries.explanation(
                of: figure, about: subject, asOf: try await api.asOf(request), for: reading.viewer, reading.directories, now: api.now()))
    }
}

extension Request {
    /// A department, or `department/post`.
    fileprivate func party(_ name: String) throws(Problem) -> Party? {
        try parameter(name, "a department, or department/post") { Party($0) }
    }
}
