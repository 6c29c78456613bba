import Collaboration
import CommandHandling
import EventLog
import Hummingbird
import ReadModels

/// Matters of every kind: their commands, lists and single ones. One set of paths a kind.
struct MatterRoutes {
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        for kind in MatterKinds.all { add(kind, to: group) }
    }

    private func add<Kind: MatterKind>(_ kind: Kind.Type, to group: RouterGroup<APIContext>) {
        group.get("\(Kind.plural)") { request, context in try await list(kind, request, context) }
        group.get("\(Kind.plural)/{matter}") { request, context in try await single(kind, request, context) }
        for verb in SomeMatterCommand<Kind>.verbs {
            group.post("\(Kind.plural)/{matter}/\(verb.name)") { request, context in
                let id = try context.matter()
                let command = try SomeMatterCommand<Kind>(verb: verb.name, body: try await request.json(context))
                return try Response.receipt(try await api.handler.handle(command, on: id, try request.envelope(context)))
            }
        }
    }

    private func list<Kind: MatterKind>(_ kind: Kind.Type, _ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        let page = try await api.queries.matters(
            of: kind, status: request.parameter("status"), department: try request.slug("department"),
            before: try request.cursor { Int64($0).map(LogPosition.init(rawValue:)) }, limit: try request.limit(), for: reading.viewer)
        return try request.page(page, next: page.next?.rawValue)
    }

    private func single<Kind: MatterKind>(_ kind: Kind.Type, _ request: Request, _ context: APIContext) async throws -> Response {
        let reading = try await api.reading(.figures, request, context)
        let detail = try await api.queries.matter(
            try context.matter(), of: kind, asOf: try await api.asOf(request), for: reading.viewer, now: api.now())
        return try .json(detail, headers: [.eTag: detail.matter.version.entityTag])
    }
}

extension APIContext {
    /// The matter that the path names.
    fileprivate func matter() throws -> MatterID {
        let text = try parameters.require("matter")
        guard let id = MatterID(rawValue: text) else {
            throw Problem.notFound("\"\(text)\" is not an id: lower-case letters, digits and hyphens")
        }
        return id
    }
}
