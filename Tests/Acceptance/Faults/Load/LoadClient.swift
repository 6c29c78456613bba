import Collaboration
import CommandHandling
import EventLog

@testable import Sandbox

/// One of the clients: holds conversations from end to end in the names of both sides, and breaks into those of others.
struct LoadClient {
    let number: Int
    let sender: CommandSender
    let board: RequestBoard
    var random: SeededGenerator
    private var commands = 0

    init(number: Int, sender: CommandSender, board: RequestBoard, seed: UInt64) {
        self.number = number
        self.sender = sender
        self.board = board
        random = SeededGenerator(seed: seed &+ UInt64(number))
    }

    /// Begins nothing new after `end`, and settles what it has begun.
    mutating func talk(until end: ContinuousClock.Instant) async throws {
        while ContinuousClock.now < end {
            guard let request = try await submit() else { continue }
            for step in Step.course() where ContinuousClock.now < end {
                try await say(step, about: request)
                if random.oneIn(3), let other = board.pick(using: &random) { try await say(random.pick(Step.course()), about: other) }
            }
        }
    }

    private mutating func submit() async throws -> KnownRequest? {
        let service = random.pick(SampleService.all)
        let customer = random.pick(SampleDepartment.allCases.filter { $0 != service.department })
        let body: JSONValue = [
            "service": .string(service.id.rawValue), "customer": ["department": .string(customer.rawValue)],
            "title": .string(service.topics[0].title), "conditions": .string(service.topics[0].conditions),
            "confidential": .bool(random.oneIn(8)),
        ]
        let command = LoadCommand.submission(body, by: random.pick(customer.members), key: nextKey())
        guard let number = try await sender.send(command, .any(using: &random))?.number else { return nil }
        let request = KnownRequest(number: number, customer: customer, performer: service.department)
        board.add(request)
        return request
    }

    private mutating func say(_ step: Step, about request: KnownRequest) async throws {
        let member = random.pick(request.department(step.side).members)
        let command = LoadCommand.step(step, on: request, by: member, key: nextKey())
        _ = try await sender.send(command, .any(using: &random))
    }

    private mutating func nextKey() -> String {
        commands += 1
        return "client \(number) command \(commands)"
    }
}
