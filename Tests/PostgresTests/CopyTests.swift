import Postgres
import TestSupport
import Testing

@Suite(.database, .deadline) struct CopyTests {
    private func chunks(_ count: Int, failingAfter limit: Int = .max) -> AsyncThrowingStream<[UInt8], any Error> {
        AsyncThrowingStream { continuation in
            var encoder = PostgresCopyEncoder()
            for number in 1...count {
                encoder.append(Int64(number), number.isMultiple(of: 3) ? nil : "第\(number)行")
                if number.isMultiple(of: 100) { continuation.yield(encoder.takeChunk()) }
                if number == limit { return continuation.finish(throwing: Interruption()) }
            }
            continuation.yield(encoder.finish())
            continuation.finish()
        }
    }

    private struct Interruption: Error {}

    @Test("Rows copied in come out again as they were", arguments: Route.available)
    func roundTrip(route: Route) async throws {
        try await route.withPool { pool in
            try await pool.execute("CREATE TABLE line (n bigint, t text)")
            try await pool.withConnection { connection in
                #expect(try await connection.copyIn("COPY line FROM STDIN (FORMAT binary)", chunks(5000)) == 5000)
                let numbers = try await connection.copyOut("COPY (SELECT n, t FROM line ORDER BY n) TO STDOUT (FORMAT binary)") { rows in
                    var numbers: [Int64] = []
                    for try await batch in rows {
                        for row in batch {
                            let (number, text) = try row.decode(Int64.self, String?.self)
                            #expect(text == (number.isMultiple(of: 3) ? nil : "第\(number)行"))
                            numbers.append(number)
                        }
                    }
                    return numbers
                }
                #expect(numbers == Array(1...5000))
            }
        }
    }

    @Test("A source that fails midway leaves nothing, and the connection serves again", arguments: Route.available)
    func failingSource(route: Route) async throws {
        try await route.withPool { pool in
            try await pool.execute("CREATE TABLE line (n bigint, t text)")
            try await pool.withConnection { connection in
                await #expect(throws: Interruption.self) {
                    try await connection.copyIn("COPY line FROM STDIN (FORMAT binary)", chunks(1000, failingAfter: 500))
                }
                let rows = try await connection.query("SELECT n FROM line")
                #expect(rows.isEmpty)
            }
        }
    }

    /// The server takes and throws away what comes after the cancellation, so that a client which goes on sending never ends.
    @Test("A cancelled COPY from a source without end ends, leaves nothing, and the connection serves again", arguments: Route.available)
    func cancelledSource(route: Route) async throws {
        try await route.withPool { pool in
            try await pool.execute("CREATE TABLE line (n bigint)")
            try await pool.withConnection { connection in
                let (begun, begin) = AsyncStream.makeStream(of: Void.self)
                let task = Task {
                    try await connection.copyIn("COPY line FROM STDIN (FORMAT binary)", EndlessRows { begin.finish() })
                }
                for await _ in begun {}
                task.cancel()
                let error = await #expect(throws: PostgresError.self) { try await task.value }
                #expect(error?.code == .cancelled)
                let rows = try await connection.query("SELECT n FROM line")
                #expect(rows.isEmpty)
            }
        }
    }

    @Test("A reader may leave early, and the connection serves again", arguments: Route.available)
    func leavingEarly(route: Route) async throws {
        try await route.withPool { pool in
            try await pool.withConnection { connection in
                let first = try await connection.copyOut("COPY (SELECT generate_series(1, 10000000)::bigint) TO STDOUT (FORMAT binary)") {
                    rows in
                    var iterator = rows.makeAsyncIterator()
                    return try await iterator.next()?.first?.decode(Int64.self)
                }
                #expect(first == 1)
                #expect(try await connection.query("SELECT 1").count == 1)
            }
        }
    }

    @Test("A statement that is no COPY is refused clearly, and so is a COPY of what is not there", arguments: Route.available)
    func misuse(route: Route) async throws {
        try await route.withPool { pool in
            try await pool.withConnection { connection in
                let error = await #expect(throws: PostgresError.self) { try await connection.copyOut("SELECT 1") { _ in } }
                #expect(error?.code == .misuse)
                let missing = await #expect(throws: PostgresError.self) { try await connection.copyOut("COPY absent TO STDOUT") { _ in } }
                #expect(missing?.sqlState == "42P01")
                let rows = try await connection.query("SELECT 1")
                #expect(rows.count == 1)
            }
        }
    }
}
