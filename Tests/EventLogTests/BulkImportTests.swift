import EventLog
import Foundation
import Postgres
import TestSupport
import Testing

@Suite(.migratedDatabase, .timeLimit(.minutes(3))) struct BulkImportTests {
    @Test("Commands of several chunks enter in order, with dense positions and their streams' versions") func order() async throws {
        try await withLog { log in
            let commands = Self.commands(900, events: 10, streams: 300)
            let outcome = try await log.importCommands(Self.stream(commands))
            #expect(outcome.appended == 900 && outcome.repeated == 0 && outcome.refused.isEmpty)
            #expect(outcome.lastPosition == LogPosition(rawValue: 9000))
            try await Self.expectAll(of: commands, in: log)
            #expect(try await Self.batches() > 2)
        }
    }

    @Test("Run again, an import finds all of it there; run again with more, it appends what is missing") func twice() async throws {
        try await withLog { log in
            let commands = Self.commands(900, events: 10, streams: 300)
            try await log.importCommands(Self.stream(Array(commands.prefix(500))))
            let head = try await log.head()
            let again = try await log.importCommands(Self.stream(Array(commands.prefix(500))))
            #expect(again.appended == 0 && again.repeated == 500 && again.lastPosition == nil)
            #expect(try await log.head().chainHash == head.chainHash)
            let more = try await log.importCommands(Self.stream(commands))
            #expect(more.appended == 400 && more.repeated == 500)
            try await Self.expectAll(of: commands, in: log)
        }
    }

    @Test("An import that was broken off goes on where it stopped") func brokenOff() async throws {
        struct Broken: Error {}
        try await withLog { log in
            let commands = Self.commands(1_000, events: 10, streams: 1_000)
            var answered = 0
            await #expect(throws: Broken.self) {
                let part = Self.stream(commands) { if $0 == 900 { throw Broken() } }
                try await log.importCommands(part) { _, _ in answered += 1 }
            }
            let rest = try await log.importCommands(Self.stream(commands))
            #expect(rest.repeated >= answered && rest.repeated + rest.appended == 1_000)
            try await Self.expectAll(of: commands, in: log)
        }
    }

    @Test("Sessions that are killed in the middle cost nothing and bring nothing twice") func killed() async throws {
        try await withLog { log in
            let commands = Self.commands(1_000, events: 10, streams: 1_000)
            let outcome = try await log.importCommands(
                Self.stream(commands) { number in if number.isMultiple(of: 150) { try await Self.killSessions() } })
            #expect(outcome.appended + outcome.repeated == 1_000 && outcome.refused.isEmpty)
            try await Self.expectAll(of: commands, in: log)
        }
    }

    @Test("A live append waits for one chunk, and not for the import") func liveAppend() async throws {
        let database = TestDatabase.current
        let holder = try await PostgresConnection.connect(database.configuration, on: database.loop)
        try await withLog { log in
            try await holder.executeScript("BEGIN; SELECT FROM rapport.log FOR UPDATE")
            let commands = Self.commands(1_000, events: 10, streams: 1_000)
            async let outcome = log.importCommands(Self.stream(commands))
            try await Self.waitForSessions(1)
            async let live = log.append(.sample(on: "live"))
            try await Self.waitForSessions(2)
            try await holder.executeScript("COMMIT")
            #expect(try await live.firstPosition == LogPosition(rawValue: 4_001))
            #expect(try await outcome.appended == 1_000)
            #expect(try await log.head().position == LogPosition(rawValue: 10_001))
        }
        await holder.close()
    }

    @Test("A command that is refused is reported with its error, and the others go in") func refusals() async throws {
        try await withLog { log in
            try await log.append(.sample("taken", on: "number-1"))
            let text = NewEvent(id: UUID(), type: "NumberNamed", occurredAt: Date(), payload: "text")
            let outcome = try await log.importCommands(
                Self.stream([
                    .sample("c1", on: "number-2"), .sample("conflict", on: "number-1", expecting: .noStream),
                    .sample("taken", on: "number-3", body: 2), .sample("taken", on: "number-1"), .sample("invalid", events: [text]),
                    .sample("c2", on: "number-4"),
                ]))
            #expect(outcome.appended == 2 && outcome.repeated == 1)
            let codes = Dictionary(uniqueKeysWithValues: outcome.refused.map { ($0.command.rawValue, $0.error.code) })
            #expect(
                codes == [
                    "conflict": .versionConflict(actual: StreamVersion(rawValue: 1)), "taken": .commandReused, "invalid": .invalidEvent,
                ])
            #expect(try await log.read(after: .beginning, limit: 10).map(\.commandID.rawValue) == ["taken", "c1", "c2"])
        }
    }

    @Test("An event that only the database refuses spoils none of its chunk") func spoiltChunk() async throws {
        try await withLog { log in
            // Some days after the last that PostgreSQL knows.
            let time = Date(timeIntervalSince1970: 9_224_318_184_800)
            let late = NewEvent(id: UUID(), type: "NumberNamed", occurredAt: time, payload: [:])
            let outcome = try await log.importCommands(Self.stream([.sample("c1"), .sample("c2", events: [late]), .sample("c3")]))
            #expect(outcome.appended == 2)
            #expect(outcome.refused.map(\.command.rawValue) == ["c2"])
            #expect(outcome.refused.first?.error.code == .invalidEvent)
        }
    }

    @Test("A condition is judged after the commands before it, and its tags are kept") func conditions() async throws {
        try await withLog { log in
            func command(_ id: String, tags: [String], noneWith tag: String) -> AppendCommand {
                var command = AppendCommand.sample(id, events: [.sample(tags: tags)])
                command.condition = AppendCondition(after: .beginning, noneWith: [[tag]])
                return command
            }
            let outcome = try await log.importCommands(
                Self.stream([
                    command("first", tags: ["seat:1"], noneWith: "seat:1"), command("second", tags: ["seat:1"], noneWith: "seat:1"),
                    command("third", tags: ["seat:2"], noneWith: "seat:2"),
                ]))
            #expect(outcome.appended == 2)
            #expect(outcome.refused.map(\.command.rawValue) == ["second"])
            let error = await #expect(throws: EventLogError.self) { try await log.append(command("fourth", tags: [], noneWith: "seat:2")) }
            #expect(error?.code == outcome.lastPosition.map { .conditionFailed(by: $0) })
        }
    }

    @Test("What is imported rings like any append") func rings() async throws {
        try await withLog { log in
            let rings = log.changes()
            try await log.importCommands(Self.stream([.sample()]))
            #expect(await rings.first { _ in true } == LogPosition(rawValue: 1))
        }
    }
}

extension BulkImportTests {
    /// As many commands, taking turns on so many streams, each standing on the version that those before it leave.
    private static func commands(_ count: Int, events: Int, streams: Int) -> [AppendCommand] {
        (0..<count).map { number in
            let version = Int64(number / streams * events)
            return .sample(
                "c\(number)", on: "number-\(number % streams)",
                expecting: version == 0 ? .noStream : .exactly(StreamVersion(rawValue: version)),
                events: (1...events).map { .sample(Int(version) + $0) })
        }
    }

    /// - Parameter before: called with each command's number before it is handed out.
    private static func stream(
        _ commands: [AppendCommand], before: @escaping @Sendable (Int) async throws -> Void = { _ in }
    ) -> AsyncThrowingMapSequence<AsyncStream<(Int, AppendCommand)>, AppendCommand> {
        let stream = AsyncStream { continuation in
            for command in commands.enumerated() { continuation.yield((command.offset, command.element)) }
            continuation.finish()
        }
        return stream.map { number, command in
            try await before(number)
            return command
        }
    }

    /// Each command's events once, without a gap in the log, and each stream's events in order.
    private static func expectAll(of commands: [AppendCommand], in log: EventLog) async throws {
        var events: [RecordedEvent] = []
        try await log.scan { events += $0 }
        let expected = commands.reduce(0) { $0 + $1.writes.reduce(0) { $0 + $1.events.count } }
        #expect(events.map(\.position.rawValue) == Array(1...Int64(expected)))
        #expect(Set(events.map(\.id)) == Set(commands.flatMap { $0.writes.flatMap { $0.events.map(\.id) } }))
        for (_, stream) in Dictionary(grouping: events, by: \.stream) {
            #expect(stream.map(\.version.rawValue) == Array(1...Int64(stream.count)))
            #expect(stream.map(\.payload) == (1...stream.count).map { #"{"number":\#($0),"text":"第\#($0)号"}"# })
        }
    }

    private static func batches() async throws -> Int {
        try await TestDatabase.current.pool.query("SELECT count(*) FROM rapport.batch").first?.decode(Int.self) ?? 0
    }

    private static func killSessions() async throws {
        try await TestDatabase.current.pool.execute(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND state IN ('active', 'idle in transaction')
            """)
    }

    private static func waitForSessions(_ count: Int) async throws {
        try await eventually("\(count) sessions wait for the log's lock") {
            let rows = try await TestDatabase.current.pool.query(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
            return try rows.first?.decode(Int.self) == count
        }
    }
}
