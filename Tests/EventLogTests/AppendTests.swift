import EventLog
import Foundation
import Postgres
import TestSupport
import Testing

@Suite(.migratedDatabase) struct AppendTests {
    @Test("32 writers' events get the positions 1 to n without a gap, in the order of their streams' versions") func densePositions()
        async throws
    {
        try await withLog { log in
            let receipts = try await withThrowingTaskGroup(of: [AppendReceipt].self) { group in
                for writer in 1...32 {
                    group.addTask {
                        var receipts: [AppendReceipt] = []
                        for number in 1...20 {
                            receipts.append(
                                try await log.append(.sample(on: "number-\(writer % 8)", events: [.sample(number), .sample()])))
                        }
                        return receipts
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            let positions = receipts.flatMap { $0.firstPosition.rawValue...$0.lastPosition.rawValue }.sorted()
            #expect(positions == Array(1...1280))
            let events = try await log.read(after: .beginning, limit: 2000)
            #expect(events.map(\.position.rawValue) == Array(1...1280))
            for (_, stream) in Dictionary(grouping: events, by: \.stream) {
                #expect(stream.map(\.version.rawValue) == Array(1...Int64(stream.count)))
            }
            #expect(zip(events, events.dropFirst()).allSatisfy { $0.recordedAt <= $1.recordedAt })
        }
    }

    @Test("An expectation that does not hold is a conflict with the actual version, and nothing is written") func expectations()
        async throws
    {
        try await withLog { log in
            let stream = StreamName(rawValue: "number-1")
            try await log.append(.sample(on: stream.rawValue, expecting: .noStream))
            for expecting in [ExpectedVersion.noStream, .exactly(.none), .exactly(StreamVersion(rawValue: 2))] {
                let error = await #expect(throws: EventLogError.self) {
                    try await log.append(.sample(on: stream.rawValue, expecting: expecting))
                }
                #expect(error?.code == .versionConflict(actual: StreamVersion(rawValue: 1)))
            }
            try await log.append(.sample(on: stream.rawValue, expecting: .exactly(StreamVersion(rawValue: 1))))
            #expect(try await log.head().position == LogPosition(rawValue: 2))
        }
    }

    @Test("One conflict among a hundred commands is its own alone") func conflictAmongMany() async throws {
        try await withLog { log in
            try await log.append(.sample(on: "number-50"))
            let failures = await withTaskGroup(of: Bool.self) { group in
                for number in 1...100 {
                    group.addTask { (try? await log.append(.sample(on: "number-\(number)", expecting: .noStream))) == nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(failures == 1)
            #expect(try await log.head().position == LogPosition(rawValue: 100))
        }
    }

    @Test("A command sent again has its first receipt, from any node, and its id is not to be had for another body") func repeats()
        async throws
    {
        try await withLog { log in
            let first = try await log.append(.sample("c1", on: "number-1", events: [.sample(1), .sample(2)]))
            try await log.append(.sample(on: "number-1"))
            let again = try await withLog { try await $0.append(.sample("c1", on: "number-1", expecting: .noStream)) }
            #expect(!first.isRepeat && again.isRepeat)
            #expect(again.firstPosition == first.firstPosition && again.lastPosition == first.lastPosition)
            #expect(again.lastVersion == first.lastVersion)
            #expect(try await log.receipt(of: CommandID(rawValue: "c1"), bodyHash: [1]) == again)
            #expect(try await log.receipt(of: CommandID(rawValue: "c2"), bodyHash: [1]) == nil)
            let error = await #expect(throws: EventLogError.self) { try await log.append(.sample("c1", body: 2)) }
            #expect(error?.code == .commandReused)
        }
    }

    @Test("Two nodes that race with one command append it once") func racingNodes() async throws {
        try await withLog { one in
            try await withLog { other in
                for number in 1...20 {
                    async let first = one.append(.sample("c\(number)", on: "number-\(number)"))
                    async let second = other.append(.sample("c\(number)", on: "number-\(number)"))
                    let receipts = try await [first, second]
                    #expect(Set(receipts.map(\.firstPosition)).count == 1)
                    #expect(receipts.filter(\.isRepeat).count == 1)
                }
                #expect(try await one.head().position == LogPosition(rawValue: 20))
            }
        }
    }

    @Test("An event that cannot be stored is refused with the reason and spoils nobody else's") func invalidEvents() async throws {
        try await withLog { log in
            let bad = [
                AppendCommand.sample(events: []), .sample(""), .sample(on: "a\nb"),
                .sample(events: [NewEvent(id: UUID(), type: "T", occurredAt: Date(), payload: "text")]),
                .sample(events: [NewEvent(id: UUID(), type: "T", occurredAt: Date(), payload: ["a": "\u{0}"])]),
                .sample(events: [
                    NewEvent(id: UUID(), type: "T", occurredAt: Date(), payload: ["a": .string(String(repeating: "x", count: 1 << 20))])
                ]),
            ]
            for command in bad {
                let error = await #expect(throws: EventLogError.self) { try await log.append(command) }
                #expect(error?.code == .invalidEvent)
            }
            let head = try await log.head()
            #expect(head.position == .beginning)
        }
    }

    @Test(
        "A value that no reader would take as it was meant is refused with the event's type and the member",
        arguments: [
            (["a": .number(.nan)], "payload.a"), (["a": [1, .number(-.infinity)]], "payload.a[1]"),
            (["a": ["b": 9_007_199_254_740_993]], "payload.a.b"), (["a": .number(1e20)], "payload.a"), (["a": "x\u{0}"], "payload.a"),
            (["a": ["\u{0}": 1]], "payload.a"), (["a": (1...1_000).reduce(.null) { value, _ in [value] }], "payload.a[0]"),
            (["small": 1, "large": .string(String(repeating: "x", count: 1 << 20))], "payload.large"),
        ] as [(JSONValue, String)]) func unstorableValues(payload: JSONValue, place: String) async throws
    {
        try await withLog { log in
            let event = NewEvent(id: UUID(), type: "NumberNamed", occurredAt: Date(), payload: payload)
            let error = await #expect(throws: EventLogError.self) { try await log.append(.sample(events: [.sample(), event])) }
            #expect(error?.code == .invalidEvent)
            #expect(error?.message.contains("NumberNamed") == true && error?.message.contains(place) == true, "\(error?.message ?? "")")
            let head = try await log.head()
            #expect(head.position == .beginning)
        }
    }

    @Test("Text that only looks like an escaped U+0000 is stored") func backslash() async throws {
        try await withLog { log in
            let event = NewEvent(id: UUID(), type: "NumberNamed", occurredAt: Date(), payload: ["a": #"\u0000"#])
            let position = try await log.append(.sample(events: [event])).lastPosition
            #expect(try await log.event(at: position)?.payload == #"{"a":"\\u0000"}"#)
        }
    }

    @Test("A caller who is cancelled leaves the others of his batch alone") func cancelledCaller() async throws {
        try await withLog { log in
            let tasks = (1...50).map { number in Task { try await log.append(.sample(on: "number-\(number)")) } }
            for task in tasks.prefix(25) { task.cancel() }
            for task in tasks.suffix(25) { _ = try await task.value }
            for task in tasks { _ = await task.result }
            let head = try await log.head().position.rawValue
            #expect(head >= 25)
            #expect(try await log.read(after: .beginning, limit: 100).count == Int(head))
        }
    }
}
