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
        for verb in OrganisationCommand.verbs {
            group.post("organisation/\(verb.name)") { request, context in
                let command = try OrganisationCommand(verb: verb.name, body: try await request.json(context))
                return try answer(try await api.handler.handle(command, try envelope(request, context)))
            }
        }
        for verb in CatalogueCommand.verbs {
            group.post("catalogue/\(verb.name)") { request, context in
                let command = try CatalogueCommand(verb: verb.name, body: try await request.json(context))
                return try answer(try await api.handler.handle(command, try envelope(request, context)))
            }
        }
        for verb in CalendarCommand.verbs {
            group.post("calendars/\(verb.name)") { request, context in
                let command = try CalendarCommand(verb: verb.name, body: try await request.json(context))
                return try answer(try await api.handler.handle(command, try envelope(request, context)))
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
                .badRequest, "idempotency_key_required", "Send a header Idempotency-Key with a text of your own, new for each command.",
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
