import LocalCluster
import Postgres
import TestSupport
import Testing

/// In a process of its own, so that nobody else's descriptors and memory are counted.
@Suite(.deadline) struct LeakTests {
    /// A result that is not cleared, a socket that is not closed, or a connection that a closure keeps alive adds up here.
    @Test("Queries, reconnects and loops leave no descriptor open and no memory held") func footprint() async throws {
        let place = try await TestCluster.shared().configuration.parameters
        let (queries, reconnects) = LongRun.isWanted ? (100_000, 1_000) : (10_000, 100)
        await #expect(processExitsWith: .success) {
            [place = place as [String: String], queries = queries as Int, reconnects = reconnects as Int] in
            let user = Footprint.User(place)
            try await user.work(queries: 2_000, reconnects: 50)
            let before = Footprint.now()
            try await user.work(queries: queries, reconnects: reconnects)
            // What the system and an allocator keep for themselves varies; a leak of one socket or one result each time is far beyond it.
            let limit = before.descriptors + reconnects / 10
            try? await eventually("the loops have ended") { Footprint.now().descriptors < limit }
            let after = Footprint.now()
            #expect(after.descriptors < limit, "\(before) became \(after)")
            #expect(after.kilobytes < before.kilobytes + 8_000, "\(before) became \(after)")
        }
    }
}
