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
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.get("requests", use: requests)
        group.get("requests/similar", use: similar)
        group.get("requests/{number}", use: request)
        group.get("departments/{department}/dashboard", use: dashboard)
        group.get("departments/{department}/flow", use: flow)
        group.get("pairs", use: pairs)
        group.get("imports", use: imports)
        group.get("comparison", use: comparison)
    }

    @Sendable private func requests(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.requests, request, context)
        let page = try await api.queries.requests(
            try filter(request), before: try request.cursor { RequestNumber($0) }, limit: try request.limit(), for: reading.viewer,
            reading.directories, now: api.now())
        return try request.page(page, next: page.next)
    }

    private func filter(_ request: Request) throws(Problem) -> RequestFilter {
        RequestFilter(
            statuses: try request.parameter("state", "one or more of \(Self.statuses), divided by commas") { text in
                let statuses = text.split(separator: ",").map { RequestStatus(rawValue: String($0)) }
                return statuses.contains(nil) ? nil : Set(statuses.compactMap(\.self))
            },
            department: try request.slug("department"), customer: try request.slug("customer"), performer: try request.slug("performer"),
            service: try request.slug("service"),
            flag: try request.parameter("flag", "one of \(Self.flags)") { RequestFilter.Flag(rawValue: $0) },
            search: try request.text("search"))
    }

    @Sendable private func similar(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.requests, request, context)
        guard let title = try request.text("title") else { throw Problem.invalidParameter("title", "say what the title is to be") }
        return try .json([
            "requests": try await api.queries.similarRequests(
                to: title, limit: try request.limit(), for: reading.viewer, reading.directories, now: api.now())
        ])
    }

    private static let statuses = RequestStatus.allCases.map(\.rawValue).joined(separator: " ")
    private static let flags = RequestFilter.Flag.allCases.map(\.rawValue).joined(separator: " ")

    @Sendable private func request(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.requests, request, context)
        let detail = try await api.queries.request(
            try context.requestNumber(), asOf: try await api.asOf(request), for: reading.viewer, reading.directories, now: api.now())
        return try .json(detail, headers: [.eTag: detail.version.entityTag])
    }

    @Sendable private func dashboard(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json(
            try await api.queries.dashboard(
                of: try department(context), asOf: try await api.asOf(request), for: reading.viewer, reading.directories, now: api.now()))
    }

    @Sendable private func flow(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json(
            try await api.queries.flow(
                of: try department(context), asOf: try await api.asOf(request), for: reading.viewer, reading.directories, now: api.now()))
    }

    private func department(_ context: APIContext) throws -> DepartmentID {
        let text = try context.parameters.require("department")
        guard let department = DepartmentID(rawValue: text) else { throw Problem.notFound("there is no department \(text)") }
        return department
    }

    @Sendable private func pairs(_ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        return try .json([
            "pairs": try await api.queries.pairs(
                customer: try request.slug("customer"), performer: try request.slug("performer"), asOf: try await api.asOf(request),
                reading.directories, now: api.now())
        ])
    }

    @Sendable private func comparison(_ request: Request, _ context: APIContext) async throws -> Response {
        let subject = try subject(request)
        let reading = try await api.reading(subject.area, request, context)
        guard request.parameter("from") != nil else { throw Problem.invalidParameter("from", "say which moment to compare with") }
        return try .json(
            try await api.queries.comparison(
                of: subject, from: try await api.moment(request, "from"), to: try await api.moment(request, "to"), for: reading.viewer,
                reading.directories, now: api.now()))
    }

    private func subject(_ request: Request) throws(Problem) -> ComparisonSubject {
        if let number = try request.parameter("request", "the number of a request, such as R-12", { RequestNumber($0) }) {
            return .request(number)
        }
        if let department: DepartmentID = try request.slug("department") { return .department(department) }
        let sides: (customer: DepartmentID?, performer: DepartmentID?) = (try request.slug("customer"), try request.slug("performer"))
        switch sides {
        case (nil, nil): return .organisation
        case (let customer?, let performer?): return .pair(customer: customer, performer: performer)
        default: throw Problem.invalidParameter("customer", "a pair has a customer and a performer: give both")
        }
    }

    @Sendable private func imports(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.figures, request, context)
        return try .json(["imports": try await api.queries.imports()])
    }
}

extension ComparisonSubject {
    /// What one must be allowed to read for it.
    fileprivate var area: Rights.Area {
        if case .request = self { .requests } else { .figures }
    }
}
