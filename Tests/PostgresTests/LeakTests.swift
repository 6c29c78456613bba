import Foundation
import Postgres
import TestSupport
import Testing

/// In a process of its own, so that nobody else's descriptors and memory are counted.
@Suite struct LeakTests {
    /// A result that is not cleared, a socket that is not closed, or a connection that a closure keeps alive adds up here.
    @Test("Queries and reconnects leave no descriptor open and no memory held") func footprint() async throws {
        let place = try await TestCluster.shared().configuration.parameters
        let (queries, reconnects) = LongRun.isWanted ? (100_000, 1_000) : (10_000, 100)
        await #expect(processExitsWith: .success) {
            [place = place as [String: String], queries = queries as Int, reconnects = reconnects as Int] in
            let user = Footprint.User(place)
            try await user.work(queries: 2_000, reconnects: 50)
            let before = Footprint.now()
            try await user.work(queries: queries, reconnects: reconnects)
            let after = Footprint.now()
            precondition(after.descriptors <= before.descriptors, "\(before) became \(after)")
            // What an allocator keeps for itself varies; a leak of one result or one session each time is far beyond it.
            precondition(after.kilobytes < before.kilobytes + 8_000, "\(before) became \(after)")
        }
    }
}

/// What a process holds of the system.
struct Footprint: CustomStringConvertible {
    let descriptors: Int
    let kilobytes: Int

    var description: String { "\(descriptors) descriptors and \(kilobytes) kB" }

    static func now() -> Footprint {
        let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count ?? 0
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return Footprint(descriptors: descriptors, kilobytes: line.flatMap { Int($0.filter(\.isNumber)) } ?? 0)
    }

    /// Somebody who uses all of the client.
    struct User {
        private let configuration: PostgresConfiguration
        private let loop = PostgresEventLoop()

        init(_ parameters: [String: String]) { configuration = PostgresConfiguration(parameters: parameters) }

        func work(queries: Int, reconnects: Int) async throws {
            let pool = PostgresPool(configuration, maximumConnections: 4, on: loop)
            for number in 1...queries { _ = try await pool.query("SELECT \(number), repeat('x', 1000)") }
            for _ in 1...reconnects { try await reconnect() }
            await pool.shutdown()
        }

        /// Closed in an orderly way, left to itself, failed, and refused.
        private func reconnect() async throws {
            let closed = try await PostgresConnection.connect(configuration, on: loop)
            _ = try? await closed.query("SELECT 1 / 0")
            await closed.close()
            _ = try await PostgresConnection.connect(configuration, on: loop).query("SELECT 1")
            _ = try? await PostgresConnection.connect(configuration.with(database: "absent"), on: loop)
        }
    }
}
