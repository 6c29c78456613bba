import Collaboration
import CommandHandling
import EventLog
import HTTPTypes
import Hummingbird

extension Request {
    /// What surrounds a command: whose it is, its id, and the version that its sender saw.
    func envelope(_ context: APIContext) throws -> CommandEnvelope {
        guard let key = headers[.idempotencyKey] else {
            throw Problem(
                .badRequest, .idempotencyKeyRequired, "Send a header Idempotency-Key with a text of your own, new for each command.",
                location: "Idempotency-Key")
        }
        let post = try headers[.actingPost].map { text throws(Problem) in
            guard let post = PostID(rawValue: text) else {
                throw .invalidParameter("Rapport-Acting-Post", "\"\(text)\" is not a post's id")
            }
            return post
        }
        return CommandEnvelope(
            id: CommandKey(rawValue: key), principal: .member(try context.caller(), actingPost: post), ifVersion: try version())
    }

    private func version() throws(Problem) -> StreamVersion? {
        guard let text = headers[.ifMatch], text != "*" else { return nil }
        guard let version = StreamVersion(entityTag: text) else {
            throw .invalidParameter("If-Match", "\(text) is not an ETag that was given out, such as \"7\"")
        }
        return version
    }
}

extension Response {
    /// What became of a command.
    static func receipt(_ receipt: CommandReceipt, status: HTTPResponse.Status = .ok, location: String? = nil) throws -> Response {
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
