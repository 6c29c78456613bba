import EventLog
import Foundation
import Glibc
import Postgres
import TestSupport
import Testing

/// A log whose lock somebody holds and does not let go.
@Suite(.migratedDatabase, .timeLimit(.minutes(3))) struct HeldLogTests {
    /// Stores with a sequence let the other writers pass the stopped one, and a reader that has gone by misses its events for ever.
    @Test("A writer stopped before its commit: others end as unavailable, other logs go on, and then nothing is missing") func lateCommit()
        async throws
    {
        let database = TestDatabase.current
        let writer = try await PostgresConnection.connect(database.configuration, on: database.loop)
        try await withLog(connections: 8) { log in
            try await log.append(.sample(on: "number-0"))
            let processID = try #require(try await writer.query("SELECT pg_backend_pid()").first?.decode(Int32.self))
            try await writer.executeScript("BEGIN")
            try await writer.executeScript(Self.append(to: log.id, stream: "late"))
            kill(processID, SIGSTOP)
            defer { kill(processID, SIGCONT) }

            async let codes = refusals(of: 32, by: log)
            try await withOtherLog { other in
                for number in 1...20 { try await other.append(.sample(events: [.sample(number)])) }
                #expect(try await other.head().position.rawValue == 20)
            }
            #expect(try await log.read(after: .beginning, limit: 10).map(\.position.rawValue) == [1])
            #expect(await codes == Array(repeating: .unavailable, count: 32))

            kill(processID, SIGCONT)
            try await writer.executeScript("COMMIT")
            for number in 1...32 { try await log.append(.sample("c\(number)", on: "number-\(number)", expecting: .noStream)) }
            let events = try await log.read(after: .beginning, limit: 100)
            #expect(events.map(\.position.rawValue) == Array(1...34))
            #expect(events[1].stream.rawValue == "late")
        }
        await writer.close()
    }

    /// A queue without a bound grows for as long as the lock is held; one whose every batch waits for its own turn at the lock answers the last
    /// caller after many times the lock's time-out.
    @Test("While the lock is held for ten seconds under load, callers hear of it in time, and no more than the limit wait")
    func backPressure()
        async throws
    {
        let database = TestDatabase.current
        let holder = try await PostgresConnection.connect(database.configuration, on: database.loop)
        try await withLog(connections: 8) { log in
            try await holder.executeScript("BEGIN; SELECT FROM rapport.log FOR UPDATE")
            let release = ContinuousClock.now + .seconds(10)
            let waits = await withTaskGroup(of: [Duration].self) { group in
                for _ in 1...200 {
                    group.addTask { await self.refusedWaits(of: 100, by: log, until: release) }
                }
                return await group.reduce(into: []) { $0 += $1 }
            }
            try await holder.executeScript("COMMIT")
            await holder.close()
            // A batch waits 4 s for the lock, and 4 s more where another was before it.
            #expect(!waits.isEmpty && waits.allSatisfy { $0 < .seconds(11) })
            try await log.append(.sample())
            #expect(try await log.head().position.rawValue >= 1)
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

    /// As the log does it, but in a transaction that stays open.
    private static func append(to log: LogID, stream: String) -> String {
        """
        SELECT rapport.append(\(log.rawValue), ARRAY['late'], ARRAY['\\x01'::bytea], ARRAY[1], ARRAY[1], ARRAY['\(stream)'], ARRAY[0::bigint],
            ARRAY[1], ARRAY[1], ARRAY[0], ARRAY[gen_random_uuid()], ARRAY['NumberNamed'], ARRAY[1], ARRAY[now()], ARRAY['{}'],
            ARRAY['{}'], '{}', '{}', '{}', '{}', '{}')
        """
    }

    private func withOtherLog(_ body: (EventLog) async throws -> Void) async throws {
        try await TestDatabase.current.withPool(TestDatabase.current.app) { try await body(try await EventLog.open("other", pool: $0)) }
    }

    /// What becomes of so many appends that start together.
    private func refusals(of count: Int, by log: EventLog) async -> [EventLogError.Code?] {
        await withTaskGroup(of: EventLogError.Code?.self) { group in
            for number in 1...count {
                group.addTask { await self.refusal(of: .sample("c\(number)", on: "number-\(number)", expecting: .noStream), by: log) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// How long each of a caller's appends took to be refused as unavailable.
    private func refusedWaits(of count: Int, by log: EventLog, until end: ContinuousClock.Instant) async -> [Duration] {
        var waits: [Duration] = []
        while ContinuousClock.now < end, waits.count < count {
            let start = ContinuousClock.now
            switch await refusal(of: .sample(), by: log) {
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
