import EventLog
import TestSupport
import Testing

@Suite(.migratedDatabase, .timeLimit(.minutes(2))) struct SeveralStreamsTests {
    private let one = StreamName(rawValue: "number-1")
    private let other = StreamName(rawValue: "number-2")
    private let third = StreamName(rawValue: "number-3")

    private func write(_ stream: StreamName, _ expecting: ExpectedVersion, _ count: Int) -> StreamWrite {
        StreamWrite(stream: stream, expecting: expecting, events: (0..<count).map { .sample($0) })
    }

    @Test("A command on several streams gets neighbouring positions, and each stream its versions") func together() async throws {
        try await withLog { log in
            try await log.append(.sample(on: other.rawValue))
            let command = AppendCommand.sample("c", writes: [write(one, .noStream, 2), write(other, .exactly(.init(rawValue: 1)), 3)])
            let receipt = try await log.append(command)
            #expect(receipt.firstPosition.rawValue == 2 && receipt.lastPosition.rawValue == 6)
            #expect(
                receipt.spans == [
                    .init(stream: one, firstVersion: .init(rawValue: 1), lastVersion: .init(rawValue: 2)),
                    .init(stream: other, firstVersion: .init(rawValue: 2), lastVersion: .init(rawValue: 4)),
                ])
            let again = try await log.append(command)
            #expect(again.isRepeat && again.spans == receipt.spans && again.lastPosition == receipt.lastPosition)
            #expect(try await log.receipt(of: command.id, bodyHash: command.bodyHash) == again)
            #expect(try await log.read(after: .init(rawValue: 1), limit: 10).map(\.stream) == [one, one, other, other, other])
        }
    }

    /// A store that appends stream by stream in several statements leaves the first stream's events behind; so did one that took `withheld` for
    /// `appended` and gave the untouched stream's events positions.
    @Test("One expectation that does not hold keeps all of the command's streams as they were") func allOrNothing() async throws {
        try await withLog { log in
            try await log.append(.sample(on: other.rawValue))
            for writes in [
                [write(one, .noStream, 1), write(other, .noStream, 1)], [write(other, .noStream, 1), write(one, .noStream, 1)],
            ] {
                let error = await #expect(throws: EventLogError.self) { try await log.append(.sample(writes: writes)) }
                #expect(error?.code == .versionConflict(actual: .init(rawValue: 1)))
                #expect(error?.message.contains(other.rawValue) == true)
            }
            #expect(try await log.head().position.rawValue == 1)
        }
    }

    @Test("A command may stand on a stream's version without writing to it") func standsOn() async throws {
        try await withLog { log in
            try await log.append(.sample(on: other.rawValue))
            let receipt = try await log.append(.sample(writes: [write(other, .exactly(.init(rawValue: 1)), 0), write(one, .noStream, 1)]))
            #expect(receipt.spans.map(\.stream) == [one] && receipt.lastPosition.rawValue == 2)
            let error = await #expect(throws: EventLogError.self) {
                try await log.append(.sample(writes: [write(other, .exactly(.init(rawValue: 7)), 0), write(third, .noStream, 1)]))
            }
            #expect(error?.code == .versionConflict(actual: .init(rawValue: 1)))
        }
    }

    @Test("A command with a stream twice, or with no event at all, is refused") func senseless() async throws {
        try await withLog { log in
            for writes in [[write(one, .any, 1), write(one, .any, 1)], [write(one, .any, 0)], []] {
                let error = await #expect(throws: EventLogError.self) { try await log.append(.sample(writes: writes)) }
                #expect(error?.code == .invalidEvent)
            }
        }
    }

    /// A batch of commands that share streams two by two would deadlock a store that locks streams in the callers' order.
    @Test("Commands that cross over the same streams all come through, in one order") func crossing() async throws {
        try await withLog { log in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    let streams = number.isMultiple(of: 2) ? [one, other] : [other, one]
                    group.addTask { try await log.append(.sample(writes: streams.map { write($0, .any, 1) })) }
                }
                try await group.waitForAll()
            }
            #expect(try await log.read(one).map(\.version.rawValue) == Array(1...200))
            #expect(try await log.read(other).map(\.version.rawValue) == Array(1...200))
            #expect(try await log.head().position.rawValue == 400)
        }
    }
}
