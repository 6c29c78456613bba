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
                return try answer(try await handle(verb.name, body) { try envelope(request, context) })
            }
        }
    }

    @Sendable private func submit(_ request: Request, _ context: APIContext) async throws -> Response {
        let command = try RequestCommand(verb: "submit", body: try await request.json(context))
        let receipt = try await api.handler.handle(command, on: .new, try envelope(request, context))
        return try answer(receipt, status: .created, location: receipt.number.map { "/v1/requests/\($0)" })
    }

    private func step(_ verb: String, _ request: Request, _ context: APIContext) async throws -> Response {
        let number = try context.requestNumber()
        let command = try RequestCommand(verb: verb, body: try await request.json(context))
        return try answer(try await api.handler.handle(command, on: .number(number), try envelope(request, context)))
    }

    private func envelope(_ request: Request, _ context: APIContext) throws -> CommandEnvelope {
        guard let key = request.headers[.idempotencyKey] else {
            throw Problem(
                .badRequest, .idempotencyKeyRequired, "Send a header Idempotency-Key with a text of your own, new for each command.",
                location: "Idempotency-Key")
        }
        let post = try request.headers[.actingPost].map { text throws(Problem) in
            guard let post = PostID(rawValue: text) else {
                throw .invalidParameter("Rapport-Acting-Post", "\"\(text)\" is not a post's id")
            }
            return post
        }
        return CommandEnvelope(
            id: CommandKey(rawValue: key), principal: .member(try context.caller(), actingPost: post), ifVersion: try version(request))
    }

    private func version(_ request: Request) throws(Problem) -> StreamVersion? {
        guard let text = request.headers[.ifMatch], text != "*" else { return nil }
        guard let version = StreamVersion(entityTag: text) else {
            throw .invalidParameter("If-Match", "\(text) is not an ETag that was given out, such as \"7\"")
        }
        return version
    }

    private func answer(_ receipt: CommandReceipt, status: HTTPResponse.Status = .ok, location: String? = nil) throws -> Response {
        var headers: HTTPFields = [.eTag: receipt.version.entityTag]
        if let location { headers[.location] = location }
        return try .json(receipt, status: status, headers: headers)
    }
}

extension HTTPField.Name {
    static var idempotencyKey: Self { Self("Idempotency-Key")! }
    /// Which of several posts the member acts from.
    static var actingPost: Self { Self("Rapport-Acting-Post")! }
}
