import EventLog
import Foundation
import TestSupport
import Testing

@Suite(.migratedDatabase, .timeLimit(.minutes(5))) struct SearchTests {
    /// Nine events in three streams, every third of another type.
    private func withSamples(_ body: (EventLog) async throws -> Void) async throws {
        try await withLog { log in
            for number in 1...9 { try await log.append(.sample(on: "number-\(number % 3)", events: [.typed(number % 3 == 0 ? "B" : "A")])) }
            try await body(log)
        }
    }

    @Test("It finds by type, by stream and by both, in the log's order, and says how far it has looked") func filters() async throws {
        try await withSamples { log in
            let stream = StreamName(rawValue: "number-1")
            let expected: [(EventFilter, [Int64])] = [
                (EventFilter(), Array(1...9)), (EventFilter(types: ["B"]), [3, 6, 9]), (EventFilter(types: ["A", "B"]), Array(1...9)),
                (EventFilter(stream: stream), [1, 4, 7]), (EventFilter(types: ["A"], stream: stream), [1, 4, 7]),
                (EventFilter(types: ["B"], stream: stream), []), (EventFilter(types: ["nothing"]), []),
            ]
            for (filter, positions) in expected {
                let next = try await log.search(after: .beginning, for: filter, limit: 100)
                let latest = try await log.search(for: filter, limit: 100)
                for found in [next, latest] {
                    #expect(found.events.map(\.position.rawValue) == positions)
                    #expect(found.first.rawValue == 1 && found.last.rawValue == 9 && found.head.rawValue == 9)
                }
            }
        }
    }

    @Test("Pages in both directions give every event once", arguments: [EventFilter(), EventFilter(types: ["A"])])
    func pages(filter: EventFilter) async throws {
        try await withSamples { log in
            let all = try await log.search(for: filter, limit: 100).events
            var (forward, last): ([RecordedEvent], LogPosition) = ([], .beginning)
            while last.rawValue < 9 {
                let page = try await log.search(after: last, for: filter, limit: 2)
                #expect(page.events.count <= 2)
                forward += page.events
                last = page.last
            }
            #expect(forward == all)
            var (back, first): ([RecordedEvent], LogPosition?) = ([], nil)
            while first?.rawValue != 1 {
                let page = try await log.search(before: first, for: filter, limit: 2)
                back = page.events + back
                first = page.first
            }
            #expect(back == all)
        }
    }

    @Test("An empty log, and a position beyond the end, have nothing to be found") func nothing() async throws {
        try await withLog { log in
            let latest = try await log.search(limit: 10)
            #expect(latest.events.isEmpty && latest.first.rawValue == 1 && latest.last == .beginning)
            for position in [0, 7] as [Int64] {
                let next = try await log.search(after: LogPosition(rawValue: position), limit: 10)
                #expect(next.events.isEmpty && next.last.rawValue == position)
            }
        }
    }

    @Test("Who waits is woken by the event that matches and passes over the others, whether it comes before or after the first look")
    func wakes() async throws {
        try await withLog { log in
            for round in 1...20 {
                let start = try await log.head().position
                async let found = log.search(after: start, for: EventFilter(types: ["B"]), limit: 10, waiting: .seconds(120))
                for type in ["A", "A", "B"] { try await log.append(.sample(events: [.typed(type)])) }
                let stretch = try await found
                #expect(stretch.events.map(\.position.rawValue) == [Int64(round * 3)])
                #expect(stretch.first.rawValue == start.rawValue + 1 && stretch.last.rawValue == Int64(round * 3))
            }
        }
    }

    @Test("A wait without news ends empty, with the place up to which was looked") func ends() async throws {
        try await withLog { log in
            try await log.append(.sample(events: [.typed("A")]))
            let stretch = try await log.search(after: .beginning, for: EventFilter(types: ["B"]), limit: 10, waiting: .milliseconds(50))
            #expect(stretch.events.isEmpty && stretch.last.rawValue == 1 && stretch.head.rawValue == 1)
        }
    }

    @Test("A wait that is cancelled ends at once") func cancelled() async throws {
        try await withLog { log in
            let waiting = Task { try await log.search(after: .beginning, limit: 10, waiting: .seconds(3600)) }
            waiting.cancel()
            #expect((try? await waiting.value)?.events.isEmpty ?? true)
        }
    }

    @Test("An event as programs see it comes back as it is stored") func json() async throws {
        try await withLog { log in
            try await log.append(.sample())
            let event = try #require(try await log.search(limit: 1).events.first)
            let json = try JSONValue(encoding: event)
            #expect(json["payload"]?.canonical == event.payload && json["payload"]?["text"] == "第1号")
            #expect(json["eventID"]?.stringValue == event.id.uuidString.lowercased())
            #expect(try json.decode(RecordedEvent.self) == event)
        }
    }
}

extension NewEvent {
    fileprivate static func typed(_ type: String) -> NewEvent {
        NewEvent(id: UUID(), type: type, occurredAt: Date(timeIntervalSince1970: 1_740_963_600), payload: [:])
    }
}
