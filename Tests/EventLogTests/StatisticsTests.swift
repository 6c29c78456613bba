import EventLog
import Foundation
import Postgres
import TestSupport
import Testing

@Suite(.migratedDatabase) struct StatisticsTests {
    @Test("The figures of an empty log are zero, and what has no value is not there") func empty() async throws {
        try await withLog { log in
            let found = try await log.statistics()
            #expect(found.events == 0 && found.streams == 0 && found.bytes == 0 && found.head == .beginning)
            #expect(found.bytesPerEvent == nil && found.headRecordedAt == nil)
            #expect(found.lastMinute.batches == 0 && found.lastMinute.eventsPerBatch == nil)
            #expect(found.appendLatency.appends == 0 && found.appendLatency.p99Milliseconds == nil)
        }
    }

    @Test("A log's figures are those of what was appended to it") func known() async throws {
        try await withLog { log in
            for number in 1...12 {
                try await log.append(.sample(on: "number-\(number % 4)", events: [.sample(1), .sample(2), .sample(3)]))
            }
            let found = try await log.statistics()
            #expect(found.events == 36 && found.streams == 4 && found.head.rawValue == 36)
            #expect(found.bytes > 0 && found.bytesPerEvent == Double(found.bytes) / 36)
            #expect(try await found.headRecordedAt == log.head().recordedAt)
            #expect(found.lastMinute.batches == 12 && found.lastMinute.events == 36)
            #expect(found.lastMinute.batchesPerSecond == 0.2 && found.lastMinute.eventsPerBatch == 3)
            #expect(found.appendLatency.appends == 12)
            let latency = found.appendLatency
            let (median, most) = (try #require(latency.p50Milliseconds), try #require(latency.p99Milliseconds))
            #expect(0 < median && median <= most)
        }
    }

    @Test("Logs that share their tables share their size out by events, and nothing else") func sharedTables() async throws {
        let database = TestDatabase.current
        try await database.withPool(database.app) { pool in
            let small = try await EventLog.open("small", pool: pool)
            let large = try await EventLog.open("large", pool: pool)
            try await small.append(.sample(on: "number-1", events: (1...100).map { .sample($0) }))
            try await large.append(.sample(on: "number-1", events: (1...300).map { .sample($0) }))
            let (first, second) = (try await small.statistics(), try await large.statistics())
            #expect(first.events == 100 && first.streams == 1 && second.events == 300)
            #expect(abs(first.bytes * 3 - second.bytes) <= 3)
            #expect(first.lastMinute.events == 100)
        }
    }

    @Test("What was committed more than a minute ago is not of the last minute") func window() async throws {
        try await withLog { log in
            try await log.append(.sample())
            // The log's own clock never goes back, so the past is written beside it.
            try await TestDatabase.current.pool.withConnection { connection in
                try await connection.executeScript(
                    """
                    ALTER TABLE rapport.batch DISABLE TRIGGER ALL;
                    UPDATE rapport.batch SET recorded_at = recorded_at - interval '61 seconds';
                    """)
            }
            let found = try await log.statistics()
            #expect(found.lastMinute.batches == 0 && found.events == 1)
        }
    }

    @Test("Latencies are those of the process: another that reads the same log has none") func otherProcess() async throws {
        try await withLog { try await $0.append(.sample()) }
        try await withLog { other in
            let found = try await other.statistics()
            #expect(found.lastMinute.batches == 1 && found.appendLatency.appends == 0)
        }
    }
}
