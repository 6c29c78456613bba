import EventLog
import Foundation
import Postgres
import TestSupport
import Testing

/// What EventLog's page says of limits, up to them and beyond.
@Suite(.migratedDatabase, .timeLimit(.minutes(30))) struct LimitsTests {
    /// A database function that takes each event as a parameter of its own fails beyond 65,535 parameters.
    @Test("70,000 events in one append enter together") func eventsOfCommand() async throws {
        try await withLog { log in
            let receipt = try await log.append(.sample(events: (1...70_000).map { .sample($0) }))
            #expect(receipt.firstPosition.rawValue == 1 && receipt.lastPosition.rawValue == 70_000)
            let last = try await log.event(at: receipt.lastPosition)
            #expect(last?.payload == #"{"number":70000,"text":"第70000号"}"#)
        }
    }

    @Test("An event of exactly 1 MiB is stored, and one of a byte more is refused") func bytesOfEvent() async throws {
        try await withLog { log in
            // The payload's frame and the empty metadata take 13 of them.
            let text = String(repeating: "x", count: 1 << 20 - 13)
            try await log.append(.sample(events: [event(text)]))
            #expect(try await log.event(at: .init(rawValue: 1))?.payload == #"{"text":"\#(text)"}"#)
            let error = await #expect(throws: EventLogError.self) { try await log.append(.sample(events: [event(text + "x")])) }
            #expect(error?.code == .invalidEvent)
        }
    }

    private func event(_ text: String) -> NewEvent {
        NewEvent(id: UUID(), type: "NumberNamed", occurredAt: Date(), payload: ["text": .string(text)])
    }

    /// Without the limit the last batch holds all that came while the first was written.
    @Test("Two thousand commands at once are written in batches of at most 500") func commandsOfBatch() async throws {
        try await withLog { log in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...2_000 { group.addTask { try await log.append(.sample(on: "number-\(number)")) } }
                try await group.waitForAll()
            }
            let sizes = try await TestDatabase.current.pool.query("SELECT last_position - first_position + 1 FROM rapport.batch")
                .map { try $0.decode(Int64.self) }
            #expect(sizes.reduce(0, +) == 2_000)
            #expect(sizes.allSatisfy { $0 <= 500 })
        }
    }

    /// A log that counts a stream's events to find its version, or reads it from the start, is done with this in hours.
    @Test("A stream of a million events is appended to and read at its end as any other", .longRun) func eventsOfStream() async throws {
        try await withLog { log in
            let stream = StreamName(rawValue: "number-1")
            for start in stride(from: 1, through: 1_000_000, by: 10_000) {
                let expecting = ExpectedVersion.exactly(StreamVersion(rawValue: Int64(start - 1)))
                let events = (start..<start + 10_000).map { NewEvent.sample($0) }
                try await log.append(.sample(on: stream.rawValue, expecting: expecting, events: events))
            }
            let tail = try await log.read(stream, from: StreamVersion(rawValue: 999_991))
            #expect(tail.map(\.version.rawValue) == Array(999_991...1_000_000))
            #expect(tail.last?.payload == #"{"number":1000000,"text":"第1000000号"}"#)
            let error = await #expect(throws: EventLogError.self) {
                try await log.append(.sample(on: stream.rawValue, expecting: .noStream))
            }
            #expect(error?.code == .versionConflict(actual: StreamVersion(rawValue: 1_000_000)))
            let next = try await log.append(.sample(on: stream.rawValue, expecting: .exactly(StreamVersion(rawValue: 1_000_000))))
            #expect(next.lastVersion.rawValue == 1_000_001 && next.lastPosition.rawValue == 1_000_001)
        }
    }
}
