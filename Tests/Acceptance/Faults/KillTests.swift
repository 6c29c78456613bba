import TestSupport
import Testing

/// What durability promises, held while the service or its database is killed under load again and again.
///
/// Afterwards each acknowledged command is in the log exactly once and where its receipt says, no refused one is, positions are 1…n without a
/// gap, the chain of hashes holds, and every read model equals a fresh fold of the log. So these tests fail, among others, for a service
///
/// - that acknowledges before the commit, or commits without waiting for the disk;
/// - that takes a lost connection for a failure, or decides a command anew without looking up its id;
/// - that says "nothing was written" where it cannot know;
/// - that commits a read model's rows apart from its cursor, or moves the cursor first;
/// - that gives out positions from a sequence, which leaves gaps where a transaction was lost.
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
