import EventLog
import Foundation
import Postgres
import Projections
import TestSupport
import Testing

/// A projection that follows the log while its writers are in trouble.
@Suite(.migratedDatabase, .timeLimit(.minutes(3))) struct ContentionTests {
    /// A store whose positions come from a sequence lets the others pass the stopped writer. The cursor goes past his position, and his event is
    /// never folded.
    @Test("A writer is stopped before its commit while 32 others append: a projection that polls misses nothing") func lateCommit()
        async throws
    {
        try await Fixture.with { fixture in
            let runner = fixture.runner()
            try await runner.prepare()
            try await fixture.append(1...10)
            let polling = Task {
                while !Task.isCancelled {
                    try await runner.catchUp()
                    try await Task.sleep(for: .milliseconds(5))
                }
            }
            try await OpenAppend.use(on: fixture.log.id, stream: "late") { open in
                open.stop()
                let codes = await withTaskGroup(of: EventLogError.Code?.self) { group in
                    for number in 11...42 { group.addTask { await refusal(of: .naming(number), by: fixture.log) } }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                #expect(codes == Array(repeating: .unavailable, count: 32))
                #expect(try await fixture.rows()["all"]?.sum == 55)
                open.resume()
                try await open.commit()
            }
            for number in 11...42 { try await fixture.log.append(.naming(number)) }
            try await expectExactness(fixture, events: 43)
            #expect(try await fixture.rows()["late"]?.sum == 1_000)
            polling.cancel()
            _ = await polling.result
        }
    }

    /// Positions from a sequence are used up by what is refused and rolled back. A reader that takes a gap for an event on its way waits for
    /// ever, and one that does not loses events.
    @Test("Nine of ten commands are refused or rolled back: no position is missing, and the lag comes back to 0") func refusals()
        async throws
    {
        try await Fixture.with { fixture in
            let runner = fixture.runner()
            let running = Task { await runner.run() }
            try await fixture.log.append(.naming(1, id: "taken", tags: ["taken"]))
            let accepted = try await withThrowingTaskGroup(of: Int.self) { group in
                for writer in 0..<10 {
                    group.addTask {
                        var accepted = 0
                        for round in 0..<50 where try await attempt(writer * 50 + round, on: fixture.log) { accepted += 1 }
                        return accepted
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(accepted == 50)
            try await expectExactness(fixture, events: 51)
            running.cancel()
            await running.value
        }
    }

    /// - Returns: whether it was accepted, as one of ten should be.
    private func attempt(_ number: Int, on log: EventLog) async throws -> Bool {
        var command = AppendCommand.naming(number)
        switch number % 10 {
        case 0: break
        case 1...4: command.writes[0].expecting = .exactly(StreamVersion(rawValue: 1_000_000))
        case 5...7: command.condition = AppendCondition(after: .beginning, noneWith: [["taken"]])
        case 8: command.id = CommandID(rawValue: "taken")
        default:
            try await OpenAppend.use(on: log.id, stream: "rolled-back") { _ in }
            return false
        }
        return await refusal(of: command, by: log) == nil
    }

    /// The log is without a gap, the projection is at its end, and has folded what is in it and nothing else.
    private func expectExactness(_ fixture: Fixture, events: Int64) async throws {
        #expect(try await fixture.log.read(after: .beginning, limit: 1_000).map(\.position.rawValue) == Array(1...events))
        try await eventually("the cursor is made") { try await !fixture.progress().statuses().isEmpty }
        try await fixture.progress().wait(for: LogPosition(rawValue: events), limit: .seconds(120))
        #expect(try await fixture.progress().statuses().map(\.lag) == [0])
        let rows = try await fixture.rows()
        #expect(try await rows == fixture.folded())
    }

    private func refusal(of command: AppendCommand, by log: EventLog) async -> EventLogError.Code? {
        do throws(EventLogError) { try await log.append(command) } catch { return error.code }
        return nil
    }
}

extension AppendCommand {
    fileprivate static func naming(_ number: Int, id: String = UUID().uuidString, tags: [String] = []) -> AppendCommand {
        let event = NewEvent(
            id: UUID(), type: "NumberNamed", occurredAt: Date(), payload: ["number": .integer(Int64(number))], tags: tags)
        return AppendCommand(
            id: CommandID(rawValue: id), bodyHash: Array("\(number)".utf8), stream: StreamName(rawValue: "number-\(number % 5)"),
            expecting: .any, events: [event])
    }
}
