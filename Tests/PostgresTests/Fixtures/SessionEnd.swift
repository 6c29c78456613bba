import Glibc
import Postgres
import TestSupport
import Testing

/// How a server's process for a session comes to its end.
enum SessionEnd: String, CaseIterable, CustomTestStringConvertible, Sendable {
    /// An administrator ends it, and the server says so.
    case terminated
    /// It is killed, the server says nothing, ends all other sessions too and recovers.
    case killed

    var testDescription: String { rawValue }

    /// Ends several sessions, and waits until they are gone.
    func strike(_ processIDs: Set<Int32>, from pool: PostgresPool) async throws {
        switch self {
        case .terminated: for processID in processIDs { try await strike(processID, from: pool) }
        case .killed: if let first = processIDs.first { try await strike(first, from: pool) }
        }
        try await eventually("the sessions are gone") { processIDs.allSatisfy { kill($0, 0) != 0 } }
    }

    /// - Parameter pool: of the same server; not the one that holds the session.
    func strike(_ processID: Int32, from pool: PostgresPool) async throws {
        switch self {
        case .terminated: try await pool.execute("SELECT pg_terminate_backend(\(processID))")
        case .killed:
            let query: PostgresQuery = "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'"
            let bystander = try #require(try await pool.query(query).first?.decode(Int32.self))
            kill(processID, SIGKILL)
            // Until the server notices it takes new sessions, only to end them with the others.
            try await eventually("the server has noticed") { kill(bystander, 0) != 0 }
        }
    }
}
