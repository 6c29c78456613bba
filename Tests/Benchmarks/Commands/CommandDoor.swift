import Collaboration
import CommandHandling
import EventLog

/// A way by which a command comes to the service.
struct CommandDoor: Sendable {
    /// Sends a step about the request with the number, or about a new one, and returns the request's number.
    let send: @Sendable (ConversationStep, RequestNumber?) async throws -> RequestNumber
}

extension CommandDoor {
    /// Straight to the handler, in this process.
    static func handler(_ handler: CommandHandler) -> CommandDoor {
        CommandDoor { step, number in
            let envelope = CommandEnvelope(
                id: CommandKey(rawValue: .newKey()), principal: .member(step.member, actingPost: nil))
            let target = number.map { RequestTarget.number($0) } ?? .new
            let receipt = try await handler.handle(step.command, on: target, envelope)
            guard let number = receipt.number else { throw Tool.Failure(description: "no number: \(receipt)") }
            return number
        }
    }
}

extension String {
    /// A key that no other command has.
    static func newKey() -> String { String(UInt64.random(in: 0 ... .max), radix: 36) }
}
