import Postgres
import TestSupport
import Testing

@Suite(.database, .deadline) struct LoadTests {
    private let database = TestDatabase.current

    /// A pool that serves the newest first, or that loses a wake-up, leaves somebody waiting until he is refused.
    @Test("Ten thousand callers at once are all served by four connections", arguments: Route.available)
    func crowd(route: Route) async throws {
        try await route.withPool(connections: 4, waitLimit: .seconds(120)) { pool in
            let numbers = try await withThrowingTaskGroup(of: Int?.self) { group in
                for number in 1...10_000 { group.addTask { try await pool.query("SELECT \(number)").first?.decode(Int.self) } }
                return try await group.reduce(into: Set<Int>()) { if let number = $1 { $0.insert(number) } }
            }
            #expect(numbers.count == 10_000)
        }
    }

    /// The socket's buffers hold a thousandth of it: who does not wait for both directions, or loses his place in the middle, is found out.
    @Test("A value of 50 MB goes there and comes back", arguments: Route.available) func largeValue(route: Route) async throws {
        try await route.withPool(connections: 1) { pool in
            let value = [UInt8].pattern(count: 50_000_000)
            let echo = try await pool.query("SELECT \(value)").first?.decode([UInt8].self)
            #expect(echo == value)
            #expect(try await pool.query("SELECT 1").count == 1)
        }
    }

    /// Two connections on one loop: a statement that takes its time must not hold up another.
    @Test("A slow statement holds up nobody else") func independence() async throws {
        try await database.withPool(database.configuration, connections: 2) { pool in
            let slow = Task { try await pool.query("SELECT pg_sleep(600)") }
            for number in 1...100 {
                let answer = try await pool.query("SELECT \(number)").first?.decode(Int.self)
                #expect(answer == number)
            }
            slow.cancel()
            _ = await slow.result
        }
    }
}
