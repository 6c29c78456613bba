public import EventLog
import Glibc
import Postgres

/// An append by a stranger's session whose transaction stays open: it holds the log's lock, and nobody knows yet whether it will commit.
public struct OpenAppend: Sendable {
    private let connection: PostgresConnection
    private let processID: Int32

    /// Appends one event, and takes it back at the end unless `body` commits it.
    ///
    /// - Parameter stream: gets a `NumberNamed` with the number 1,000.
    public static func use<R: Sendable>(on log: LogID, stream: String, _ body: (OpenAppend) async throws -> R) async throws -> R {
        let database = TestDatabase.current
        let connection = try await PostgresConnection.connect(database.configuration, on: database.loop)
        let open = OpenAppend(connection: connection, processID: await connection.backendProcessID)
        do {
            try await connection.executeScript("BEGIN; \(statement(log, stream))")
            let result = try await body(open)
            await open.end()
            return result
        } catch {
            await open.end()
            throw error
        }
    }

    /// From now on the server's process for this session does nothing at all.
    public func stop() { kill(processID, SIGSTOP) }

    public func resume() { kill(processID, SIGCONT) }

    public func commit() async throws { try await connection.executeScript("COMMIT") }

    private func end() async {
        resume()
        await connection.close()
    }

    /// As the log does it.
    private static func statement(_ log: LogID, _ stream: String) -> String {
        """
        SELECT rapport.append(\(log.rawValue), ARRAY[gen_random_uuid()::text], ARRAY['\\x01'::bytea], ARRAY[1], ARRAY[1], ARRAY['\(stream)'],
            ARRAY[-1::bigint], ARRAY[1], ARRAY[1], ARRAY[0], ARRAY[gen_random_uuid()], ARRAY['NumberNamed'], ARRAY[1], ARRAY[now()],
            ARRAY['{}'], ARRAY['{"number":1000}'], '{}', '{}', '{}', '{}', '{}')
        """
    }
}
