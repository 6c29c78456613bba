import Collaboration
import CommandHandling
import EventLog
import HTTPTypes
import Hummingbird

/// The commands: one path a verb, the body its fields.
struct CommandRoutes {
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.post("requests", use: submit)
        for verb in RequestCommand.verbs where verb.name != "submit" {
            group.post("requests/{number}/\(verb.name)") { request, context in try await self.step(verb.name, request, context) }
        }
        add("organisation", OrganisationCommand.verbs, to: group) { verb, body, envelope in
            try await api.handler.handle(try OrganisationCommand(verb: verb, body: body), try envelope())
        }
        add("catalogue", CatalogueCommand.verbs, to: group) { verb, body, envelope in
            try await api.handler.handle(try CatalogueCommand(verb: verb, body: body), try envelope())
        }
        add("calendars", CalendarCommand.verbs, to: group) { verb, body, envelope in
            try await api.handler.handle(try CalendarCommand(verb: verb, body: body), try envelope())
        }
    }

    /// A path for each verb of a stream that there is only one of.
    private func add(
        _ path: String, _ verbs: [CommandVerb], to group: RouterGroup<APIContext>,
        _ handle:
            @escaping @Sendable (_ verb: String, _ body: JSONValue, _ envelope: () throws -> CommandEnvelope) async throws
            -> CommandReceipt
    ) {
        for verb in verbs {
            group.post("\(path)/\(verb.name)") { request, context in
                let body = try await request.json(context)
                return try Response.receipt(try await handle(verb.name, body) { try request.envelope(context) })
            }
        }
    }

    @Sendable private func submit(_ request: Request, _ context: APIContext) async throws -> Response {
        let command = try RequestCommand(verb: "submit", body: try await request.json(context))
        let receipt = try await api.handler.handle(command, on: .new, try request.envelope(context))
        return try Response.receipt(receipt, status: .created, location: receipt.number.map { "/v1/requests/\($0)" })
    }

    private func step(_ verb: String, _ request: Request, _ context: APIContext) async throws -> Response {
        let number = try context.requestNumber()
        let command = try RequestCommand(verb: verb, body: try await request.json(context))
        return try Response.receipt(try await api.handler.handle(command, on: .number(number), try request.envelope(context)))
    }
}
