import Collaboration
import CommandHandling
import EventLog
import FoundationEssentials

/// Sends the plan's steps as commands, one after the other.
struct SamplePlayer {
    let handler: CommandHandler
    let keyPrefix: String

    /// How many commands the log did not know yet.
    private(set) var newCommands = 0

    /// The stories' requests, as far as they have been submitted.
    private var requests: [Int: RequestID] = [:]
    private var numbers: [Int: RequestNumber] = [:]

    init(handler: CommandHandler, keyPrefix: String) {
        self.handler = handler
        self.keyPrefix = keyPrefix
    }

    mutating func play(_ step: SampleStep) async throws(SandboxError) {
        let envelope = CommandEnvelope(
            id: CommandKey(rawValue: keyPrefix + step.key), principal: .sandbox(as: step.member, actingPost: nil), occurredAt: step.at)
        let receipt: CommandReceipt
        do {
            receipt = try await send(step.action, envelope)
        } catch {
            let code: SandboxError.Code = error.code == .unavailable || error.code == .outcomeUnknown ? .unavailable : .refused
            throw SandboxError(code, "the step “\(step.key)” failed", cause: error)
        }
        if !receipt.repeated { newCommands += 1 }
    }

    private mutating func send(_ action: SampleAction, _ envelope: CommandEnvelope) async throws(CommandError) -> CommandReceipt {
        switch action {
        case .organisation(let command): return try await handler.handle(command, envelope)
        case .catalogue(let command): return try await handler.handle(command, envelope)
        case .calendar(let command): return try await handler.handle(command, envelope)
        case .request(.submit(let submission), let story):
            let receipt = try await handler.handle(.submit(submission), on: .new, envelope)
            requests[story] = receipt.request
            numbers[story] = receipt.number
            return receipt
        case .matter(let kind, let id, let verb, let body, let story):
            return try await send(verb, naming(story, in: body), on: id, of: try Self.kind(kind), envelope)
        case .request(let command, let story): return try await handler.handle(command, on: target(story), envelope)
        case .link(let part, let story):
            let command = LinkSubRequest(subRequest: .id(try request(part)))
            return try await handler.handle(.linkSubRequest(command), on: target(story), envelope)
        case .markDuplicate(let original, let story):
            let command = MarkDuplicate(of: .id(try request(original)))
            return try await handler.handle(.markDuplicate(command), on: target(story), envelope)
        }
    }

    private static func kind(_ plural: String) throws(CommandError) -> any MatterKind.Type {
        guard let kind = MatterKinds.named(plural) else { throw CommandError(.notFound, "there are no \(plural)") }
        return kind
    }

    private func naming(_ story: Int?, in body: JSONValue) -> JSONValue {
        guard let number = story.flatMap({ numbers[$0] }), case .object(var members) = body else { return body }
        members["request"] = .string(number.description)
        return .object(members)
    }

    private func send<Kind: MatterKind>(
        _ verb: String, _ body: JSONValue, on id: MatterID, of kind: Kind.Type, _ envelope: CommandEnvelope
    ) async throws(CommandError) -> CommandReceipt {
        let command: SomeMatterCommand<Kind>
        do {
            command = try SomeMatterCommand(verb: verb, body: body)
        } catch {
            throw CommandError(.invalid, error.message, cause: error)
        }
        return try await handler.handle(command, on: id, envelope)
    }

    private func target(_ story: Int) throws(CommandError) -> RequestTarget {
        .id(try request(story))
    }

    private func request(_ story: Int) throws(CommandError) -> RequestID {
        guard let request = requests[story] else { throw CommandError(.notFound, "the story \(story) has not begun") }
        return request
    }
}
