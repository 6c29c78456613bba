import EventLog
import Foundation
import TestSupport
import Testing

@Suite(.migratedDatabase) struct ReadingTests {
    @Test("A scan and the pages give the same events, with the texts that were written") func scanEqualsPages() async throws {
        try await withLog { log in
            for number in 1...30 { try await log.append(.sample(on: "number-\(number % 3)", events: (1...number).map { .sample($0) })) }
            var pages: [RecordedEvent] = []
            while case let page = try await log.read(after: pages.last?.position ?? .beginning, limit: 100), !page.isEmpty { pages += page }
            var scanned: [RecordedEvent] = []
            try await log.scan { scanned += $0 }
            #expect(scanned == pages)
            #expect(scanned.count == 465)
            #expect(scanned.first?.payload == #"{"number":1,"text":"第1号"}"#)
            var part: [RecordedEvent] = []
            try await log.scan(after: LogPosition(rawValue: 10), through: LogPosition(rawValue: 20)) { part += $0 }
            #expect(part == Array(pages[10..<20]))
        }
    }

    @Test("A stream is read from a version on") func stream() async throws {
        try await withLog { log in
            try await log.append(.sample(on: "number-1", events: (1...10).map { .sample($0) }))
            let stream = StreamName(rawValue: "number-1")
            #expect(try await log.read(stream, from: StreamVersion(rawValue: 4), limit: 3).map(\.version.rawValue) == [4, 5, 6])
            #expect(try await log.read(StreamName(rawValue: "number-2")).isEmpty)
        }
    }

    @Test("A recorded time maps to the position that was known then") func asOf() async throws {
        try await withLog { log in
            let first = try await log.append(.sample())
            let second = try await log.append(.sample())
            #expect(try await log.position(asOf: first.recordedAt.addingTimeInterval(-1)) == .beginning)
            #expect(try await log.position(asOf: second.recordedAt) == second.lastPosition)
        }
    }

    @Test("How far to read goes by whole batches, and knows where a log has taken another course") func reach() async throws {
        try await withLog { log in
            #expect(try await log.reach(after: .beginning, limit: 5).end == .beginning)
            let first = try await log.append(.sample(events: (1...3).map { .sample($0) }))
            let second = try await log.append(.sample(events: (4...5).map { .sample($0) }))
            let start = try await log.reach(after: .beginning, limit: 2)
            #expect(start.startHash == [] && start.end == first.lastPosition && start.head == second.lastPosition)
            let rest = try await log.reach(after: first.lastPosition, limit: 100)
            #expect(rest.startHash == start.endHash && rest.end == second.lastPosition)
            #expect(try await rest.endHash == log.head().chainHash)
            #expect(try await log.reach(after: LogPosition(rawValue: 4), limit: 1).startHash == nil)
            #expect(try await log.reach(after: LogPosition(rawValue: 9), limit: 1).startHash == nil)
        }
    }

    @Test("Rejections are kept, the latest first") func rejections() async throws {
        try await withLog { log in
            for number in 1...3 {
                try await log.record(
                    RejectionRecord(
                        principal: "member:lin", command: CommandID(rawValue: "c\(number)"), verb: "promise",
                        stream: StreamName(rawValue: "request-1"), code: "already_promised"))
            }
            let page = try await log.rejections(limit: 2)
            #expect(page.map(\.rejection.command.rawValue) == ["c3", "c2"])
            #expect(try await log.rejections(before: page.last?.number, limit: 2).map(\.rejection.command.rawValue) == ["c1"])
        }
    }
}
