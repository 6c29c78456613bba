import Postgres
import TestSupport
import Testing

@testable import EventLog
@testable import Schema

@Suite(.database) struct MigratorTests {
    private let database = TestDatabase.current

    private func migrator(_ migrations: [Migration], _ functions: [SQLFunction] = []) -> Migrator {
        Migrator(database.configuration, on: database.loop, steps: SchemaSteps(migrations: migrations, functions: functions))
    }

    private func migration(_ number: Int, _ sql: String) -> Migration { Migration(number, "step", Array(sql.utf8)) }

    @Test("A new database is brought to the schema once, also by four processes at once") func concurrent() async throws {
        let applied = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 1...4 { group.addTask { try await Migrator(database.configuration, on: database.loop).migrate() } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(applied.count == Schema.migrations.count + Schema.functions.count)
        #expect(try await Migrator(database.configuration, on: database.loop).status().isCurrent)
    }

    @Test("A migration that fails leaves no trace, and those before it stay") func failure() async throws {
        let steps = [migration(1, "CREATE TABLE a (n int)"), migration(2, "CREATE TABLE b (n int); SELECT 1 / 0")]
        let error = await #expect(throws: MigrationError.self) { try await migrator(steps).migrate() }
        #expect(error?.code == .failed)
        let tables = try await database.pool.query("SELECT to_regclass('a')::text, to_regclass('b')::text").first
        #expect(try tables?.decode(String?.self, String?.self) ?? (nil, "") == ("a", nil))
        #expect(try await migrator(steps).status().pending == ["migration 2 step"])
    }

    @Test("A migration whose text was changed after it was applied is refused") func changed() async throws {
        try await migrator([migration(1, "SELECT 1")]).migrate()
        let error = await #expect(throws: MigrationError.self) { try await migrator([migration(1, "SELECT 2")]).migrate() }
        #expect(error?.code == .changed)
    }

    @Test("A database that is ahead of the program is refused") func newer() async throws {
        try await migrator([migration(1, "SELECT 1"), migration(2, "SELECT 2")]).migrate()
        let error = await #expect(throws: MigrationError.self) { try await migrator([migration(1, "SELECT 1")]).migrate() }
        #expect(error?.code == .newer)
    }

    @Test("A function is applied anew when its text has changed, and only then") func functions() async throws {
        func one(_ body: String) -> [SQLFunction] {
            [SQLFunction("one", Array("CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS '\(body)'".utf8))]
        }
        #expect(try await migrator([], one("SELECT 1")).migrate() == ["function one"])
        #expect(try await migrator([], one("SELECT 1")).migrate() == [])
        #expect(try await migrator([], one("SELECT 2")).migrate() == ["function one"])
        #expect(try await database.pool.query("SELECT one()").first?.decode(Int.self) == 2)
    }
}
