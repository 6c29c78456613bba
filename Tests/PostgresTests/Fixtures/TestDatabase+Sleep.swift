import Postgres
import TestSupport

extension TestDatabase {
    /// Waits until some session of this database is in the middle of `pg_sleep`.
    func waitForSleeper() async throws {
        try await eventually("a statement sleeps") {
            try await !pool.query("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'").isEmpty
        }
    }
}
