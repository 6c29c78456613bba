import Glibc
import Postgres
import Testing

/// How a server's process for a session comes to its end.
enum SessionEnd: String, CaseIterable, CustomTestStringConvertible, Sendable {
    /// An administrator ends it, and the server says so.
    case terminated
    /// It is killed, the server says nothing, ends all other sessions too and recovers.
    case killed

    var testDescription: String { rawValue }

    /// - Parameter pool: of the same server; not the one that holds the session.
    func strike(_ processID: Int32, from pool: PostgresPool) async throws {
        switch self {
        case .terminated: try await pool.execute("SELECT pg_terminate_backend(\(processID))")
        case .killed: kill(processID, SIGKILL)
        }
    }
}
