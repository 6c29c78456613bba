import EventLog
import TestSupport
import Testing

@Suite(.migratedDatabase, .timeLimit(.minutes(3))) struct StreamOrderTests {
    /// A store that numbers the events of a command or a batch as they come out of a join, or judges versions before it waits for the lock,
    /// gives a later version an earlier position, or none.
    @Test("Under contention of four nodes, every stream's versions are in the order of positions, and positions have no gap")
    func positionsAndVersions() async throws {
        try await withNodes(4) { nodes in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<32 {
                    group.addTask { for round in 0..<15 { try await append(writer, round, to: nodes[writer % nodes.count]) } }
                }
                try await group.waitForAll()
            }
            let events = try await nodes[0].read(after: .beginning, limit: 10_000)
            #expect(events.map(\.position.rawValue) == Array(1...Int64(32 * 15 * 5)))
            let streams = Dictionary(grouping: events, by: \.stream)
            #expect(streams.count == 7)
            for stream in streams.values { #expect(stream.map(\.version.rawValue) == Array(1...Int64(stream.count))) }
            #expect(zip(events, events.dropFirst()).allSatisfy { $0.recordedAt <= $1.recordedAt })
        }
    }

    /// Three events on one stream and two on another, of seven in all: nearly every command meets others on both.
    private func append(_ writer: Int, _ round: Int, to log: EventLog) async throws {
        let first = (writer + round) % 7
        let counts = [(first, 3), ((first + 1 + writer % 6) % 7, 2)]
        let writes = counts.map { stream, count in
            StreamWrite(stream: StreamName(rawValue: "number-\(stream)"), expecting: .any, events: (1...count).map { .sample($0) })
        }
        try await log.append(.sample(writes: writes))
    }

    private func withNodes(_ count: Int, _ nodes: [EventLog] = [], _ body: ([EventLog]) async throws -> Void) async throws {
        if nodes.count == count { return try await body(nodes) }
        try await withLog { try await withNodes(count, nodes + [$0], body) }
    }
}
