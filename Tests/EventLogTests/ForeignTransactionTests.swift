import EventLog
import Postgres
import TestSupport
import Testing

/// What other people's transactions may not do to readers of the log.
@Suite(.migratedDatabase, .timeLimit(.minutes(2))) struct ForeignTransactionTests {
    /// A reader that waits for the oldest running transaction (`pg_snapshot_xmin`) before it trusts a position, as stores with a sequence
    /// must, stands still here until each of these ends.
    @Test("An append rings in another node and is read there, whatever write is held open, prepared or idle elsewhere") func delivery()
        async throws
    {
        let database = TestDatabase.current
        let elsewhere = try await PostgresConnection.connect(database.configuration.with(database: "postgres"), on: database.loop)
        let idle = try await PostgresConnection.connect(database.configuration, on: database.loop)
        let prepared = try await PostgresConnection.connect(database.configuration, on: database.loop)
        let (name, other) = ("held_\(database.name)", "prepared_\(database.name)")
        try await elsewhere.executeScript("BEGIN; CREATE TABLE \(name) (n int); INSERT INTO \(name) VALUES (1)")
        try await idle.executeScript("BEGIN; CREATE TABLE idle (n int); INSERT INTO idle VALUES (1)")
        try await prepared.executeScript(
            "CREATE TABLE prepared (n int); BEGIN; INSERT INTO prepared VALUES (1); PREPARE TRANSACTION '\(other)'")

        try await withLog { writer in
            try await withLog { reader in
                let telling = Task { await writer.announceAppends() }
                let listening = Task { await reader.listenForChanges(database.app, on: database.loop) }
                var rings = reader.changes().makeAsyncIterator()
                var position = LogPosition.beginning
                for number in 1...50 {
                    let receipt = try await writer.append(.sample(events: [.sample(number)]))
                    #expect(await rings.next() != nil)
                    let seen = try await reader.read(after: position, limit: 10)
                    #expect(seen.map(\.position) == [receipt.lastPosition])
                    position = receipt.lastPosition
                }
                #expect(position.rawValue == 50)
                for task in [telling, listening] {
                    task.cancel()
                    await task.value
                }
            }
        }
        try await prepared.executeScript("ROLLBACK PREPARED '\(other)'")
        for connection in [elsewhere, idle, prepared] { await connection.close() }
    }

    /// Commits that take a random time reach the disk in another order than their transactions began, where the positions come from a sequence
    /// or the lock is let go before the commit; pages then have holes that are filled later.
    @Test("While commits are delayed at random, every page that a reader gets is without a hole") func snapshots() async throws {
        let database = TestDatabase.current
        try await database.pool.execute(
            """
            CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(random() * 0.005); RETURN NULL; END $$
            """)
        try await database.pool.execute(
            """
            CREATE CONSTRAINT TRIGGER dawdle AFTER INSERT ON rapport.batch DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION dawdle()
            """)
        try await withLog(connections: 8) { log in
            try await withLog(connections: 8) { node in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for writer in 1...16 {
                        group.addTask {
                            for number in 1...25 {
                                try await (writer.isMultiple(of: 2) ? log : node).append(
                                    .sample(on: "number-\(writer)", events: [.sample(number)]))
                            }
                        }
                    }
                    for reader in [log, node, log, node] {
                        group.addTask {
                            var position = LogPosition.beginning
                            // Reading throws `damaged` at the first hole.
                            while position.rawValue < 400 {
                                position = try await reader.read(after: position, limit: 50).last?.position ?? position
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }
}
