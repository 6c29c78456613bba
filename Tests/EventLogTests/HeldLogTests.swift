import EventLog
import Foundation
import Postgres
import TestSupport
import Testing

/// A log whose lock somebody holds and does not let go.
@Suite(.migratedDatabase, .timeLimit(.minutes(3))) struct HeldLogTests {
    /// A store whose positions come from a sequence lets the other writers pass the stopped one, and a reader that has gone by misses its event for
    /// ever. One lock for all logs, and the other log stands still.
    @Test("A writer stopped before its commit: others end as unavailable, other logs go on, and then nothing is missing") func lateCommit()
        async throws
    {
        try await withLog(connections: 8) { log in
            try await log.append(.sample(on: "number-0"))
            let commands = (1...32).map { AppendCommand.sample("c\($0)", on: "number-\($0)", expecting: .noStream) }
            async let followed = follow(log, to: 34)
            try await OpenAppend.use(on: log.id, stream: "late") { writer in
                writer.stop()
                async let codes = refusals(of: commands, by: log)
                try await withOtherLog { other in
                    for number in 1...20 { try await other.append(.sample(events: [.sample(number)])) }
                    #expect(try await other.head().position.rawValue == 20)
                }
                #expect(await codes == Array(repeating: .unavailable, count: 32))
                #expect(try await log.read(after: .beginning, limit: 10).map(\.position.rawValue) == [1])
                writer.resume()
                try await writer.commit()
            }
            for command in commands { #expect(try await log.append(command).isRepeat == false) }
            let events = try await followed
            #expect(events.map(\.position.rawValue) == Array(1...34))
            #expect(events[1].stream.rawValue == "late")
            #expect(try await events == log.read(after: .beginning, limit: 100))
        }
    }

    /// What a reader has got who polls all the while and never looks back.
    private func follow(_ log: EventLog, to end: Int64) async throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        try await eventually(within: .seconds(90), "the reader has come to position \(end)") {
            events += try await log.read(after: events.last?.position ?? .beginning, limit: 10)
            return events.last?.position.rawValue == end
        }
        return events
    }

    /// All of them write to one stream, so that each needs a batch of its own: a queue whose every batch waits for its own turn at the lock answers
    /// the last caller after many times the lock's time-out.
    @Test("While the lock is held for ten seconds under load, callers hear of it in time") func backPressure() async throws {
        try await withLog(connections: 8) { log in
            try await OpenAppend.use(on: log.id, stream: "held") { holder in
                let release = ContinuousClock.now + .seconds(10)
                let waits = await withTaskGroup(of: [Duration].self) { group in
                    for _ in 1...40 {
                        group.addTask { await self.refusedWaits(of: 100, by: log, until: release) }
                    }
                    return await group.reduce(into: []) { $0 += $1 }
                }
                // The lock's time-out is 5 s. Twice that is a caller who came just after a batch had begun to wait for it; the rest is for slow machines.
                #expect(!waits.isEmpty && waits.allSatisfy { $0 < .seconds(30) })
                try await holder.commit()
            }
            try await log.append(.sample())
            #expect(try await log.head().position.rawValue >= 2)
        }
    }

    @Test("Who finds the queue full is refused at once") func full() async throws {
        let database = TestDatabase.current
        let holder = try await PostgresConnection.connect(database.configuration, on: database.loop)
        try await withLog { log in
            try await holder.executeScript("BEGIN; SELECT FROM rapport.log FOR UPDATE")
            let megabyte = JSONValue.object(["text": .string(String(repeating: "x", count: 1_000_000))])
            let outcomes = await withTaskGroup(of: EventLogError.Code?.self) { group in
                for _ in 1...150 {
                    group.addTask {
                        let event = NewEvent(id: UUID(), type: "NumberNamed", occurredAt: Date(), payload: megabyte)
                        return await self.refusal(of: .sample(events: [event]), by: log)
                    }
                }
                // A batch of 16 MiB is on its way and 64 MiB wait; the others are told so while the lock is still held.
                var outcomes: [EventLogError.Code?] = []
                for await outcome in group {
                    outcomes.append(outcome)
                    if outcomes.count == 40 { try? await holder.executeScript("COMMIT") }
                }
                return outcomes
            }
            await holder.close()
            #expect(outcomes.prefix(40).allSatisfy { $0 == .unavailable })
            #expect(outcomes.contains { $0 == nil })
            #expect(try await log.head().position.rawValue == Int64(outcomes.count { $0 == nil }))
        }
    }

    private func withOtherLog(_ body: (EventLog) async throws -> Void) async throws {
        try await TestDatabase.current.withPool(TestDatabase.current.app) { try await body(try await EventLog.open("other", pool: $0)) }
    }

    /// What becomes of appends that start together.
    private func refusals(of commands: [AppendCommand], by log: EventLog) async -> [EventLogError.Code?] {
        await withTaskGroup(of: EventLogError.Code?.self) { group in
            for command in commands { group.addTask { await self.refusal(of: command, by: log) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// How long each of a caller's appends took to be refused as unavailable.
    private func refusedWaits(of count: Int, by log: EventLog, until end: ContinuousClock.Instant) async -> [Duration] {
        var waits: [Duration] = []
        while ContinuousClock.now < end, waits.count < count {
            let start = ContinuousClock.now
            switch await refusal(of: .sample(on: "number-1"), by: log) {
            case nil: break
            case .unavailable: waits.append(.now - start)
            case .some(let code): Issue.record("refused as \(code)")
            }
        }
        return waits
    }

    private func refusal(of command: AppendCommand, by log: EventLog) async -> EventLogError.Code? {
        do throws(EventLogError) { try await log.append(command) } catch { return error.code }
        return nil
    }
}
