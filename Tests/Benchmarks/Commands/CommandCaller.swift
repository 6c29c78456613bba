import Collaboration
import Synchronization

/// Somebody who brings one request after the other from its submission to its acceptance, command by command.
final class CommandCaller: Sendable {
    private struct Place {
        var step = 0
        var number: RequestNumber?
    }

    private let conversation: Conversation
    private let door: CommandDoor
    private let place = Mutex(Place())

    init(_ conversation: Conversation, through door: CommandDoor) {
        self.conversation = conversation
        self.door = door
    }

    func command() async throws {
        let place = place.withLock(\.self)
        let number = try await door.send(conversation.steps[place.step], place.number)
        let isLast = place.step == conversation.steps.count - 1
        self.place.withLock { $0 = isLast ? Place() : Place(step: place.step + 1, number: number) }
    }

    /// So many callers at once, who have the sample's conversations, each always the same one.
    static func contender(_ name: String, _ callers: Int, through door: CommandDoor) throws -> Contender {
        let conversations = try Conversation.ofSample()
        let callers = (0..<callers).map { CommandCaller(conversations[$0 % conversations.count], through: door) }
        return Contender(name) { duration in try await Round.measure(callers, for: duration) { try await $0.command() } }
    }
}
