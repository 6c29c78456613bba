import TestSupport
import Testing

/// What durability promises, held while the service or its database is killed under load again and again.
///
/// Afterwards each acknowledged command is in the log exactly once and where its receipt says, no refused one is, positions are 1…n without a
/// gap, the chain of hashes holds, and every read model equals a fresh fold of the log. Tried, and found each time, were services
///
/// - that acknowledge before the commit;
/// - that commit without waiting for the disk (`synchronous_commit = off`);
/// - that say "nothing was written" when the connection was lost during the commit;
/// - that refuse a command sent again without looking up its id;
/// - that commit a read model's rows apart from its cursor.
@Suite(.serialized, .timeLimit(.minutes(30))) struct KillTests {
    private static let usual = Duration.seconds(20)
    private static let long = Duration.seconds(300)

    @Test("kill -9 of the service under 32 clients loses and doubles nothing") func service() async throws {
        try await KillRun.perform("service", for: Self.usual) { try await $0.killService() }
    }

    @Test("kill -9 of PostgreSQL under 32 clients loses and doubles nothing") func database() async throws {
        try await KillRun.perform("PostgreSQL", for: Self.usual) { try await $0.killDatabase() }
    }

    @Test("Five minutes of kill -9 of the service lose and double nothing", .longRun) func serviceForLong() async throws {
        try await KillRun.perform("service", for: Self.long) { try await $0.killService() }
    }

    @Test("Five minutes of kill -9 of PostgreSQL lose and double nothing", .longRun) func databaseForLong() async throws {
        try await KillRun.perform("PostgreSQL", for: Self.long) { try await $0.killDatabase() }
    }
}
