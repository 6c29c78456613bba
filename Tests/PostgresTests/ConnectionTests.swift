import Postgres
import TestSupport
import Testing

@Suite(.database, .deadline) struct ConnectionTests {
    private let database = TestDatabase.current

    @Test("What is notified on a channel arrives while the connection is idle") func notifications() async throws {
        let listener = try await PostgresConnection.connect(database.configuration, on: database.loop)
        try await listener.listen(to: "news")
        for number in 1...3 { try await database.pool.execute("SELECT pg_notify('news', \("\(number)"))") }
        var payloads: [String] = []
        for await notification in listener.notifications.prefix(3) { payloads.append(notification.payload) }
        #expect(payloads == ["1", "2", "3"])
        await listener.close()
    }

    @Test("A listener's notifications end when the server ends its session") func endOfNotifications() async throws {
        let listener = try await PostgresConnection.connect(database.configuration, on: database.loop)
        try await listener.listen(to: "news")
        try await database.pool.execute("SELECT pg_terminate_backend(\(await listener.backendProcessID))")
        for await _ in listener.notifications {}
        await #expect(throws: PostgresError.self) { try await listener.query("SELECT 1") }
    }

    /// A socket that is forgotten while somebody waits for it must wake him: nothing else ever would.
    @Test("Closing a connection ends what is under way on it") func closingBusy() async throws {
        let connection = try await PostgresConnection.connect(database.configuration, on: database.loop)
        let task = Task { try await connection.query("SELECT pg_sleep(600)") }
        try await database.waitForSleeper()
        await connection.close()
        let error = await #expect(throws: PostgresError.self) { try await task.value }
        #expect(error?.code == .connectionLost)
    }

    @Test("A database or a host that is not there fails with the server's or the system's words") func failures() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await PostgresConnection.connect(database.configuration.with(database: "absent"), on: database.loop)
        }
        #expect(error?.code == .connectionFailed)
        #expect(error?.message.contains("absent") == true)
        let url = try PostgresConfiguration(url: "postgresql://nobody@/x?host=/nowhere")
        let missing = await #expect(throws: PostgresError.self) { try await PostgresConnection.connect(url, on: database.loop) }
        #expect(missing?.code == .connectionFailed)
    }

    @Test("A URL that cannot be read is refused with what is wrong") func invalidURL() {
        let error = #expect(throws: PostgresError.self) { try PostgresConfiguration(url: "postgresql://host?colour=red") }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("colour") == true)
    }

    @Test("A session with a role has that role's rights only") func role() async throws {
        try await database.pool.execute("CREATE TABLE kept (n bigint)")
        let connection = try await PostgresConnection.connect(database.configuration.with(role: "pg_monitor"), on: database.loop)
        let error = await #expect(throws: PostgresError.self) { try await connection.query("SELECT * FROM kept") }
        #expect(error?.sqlState == "42501")
        await connection.close()
    }
}
