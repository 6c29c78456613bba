import EventLog
import Foundation
import Postgres
import TestSupport

extension NewEvent {
    /// A small event with a number in it.
    static func sample(_ number: Int = 1, tags: [String] = []) -> NewEvent {
        NewEvent(
            id: UUID(), type: "NumberNamed", occurredAt: Date(timeIntervalSince1970: 1_740_963_600),
            payload: ["number": .integer(Int64(number)), "text": .string("第\(number)号")], tags: tags)
    }
}

extension AppendCommand {
    static func sample(
        _ id: String = UUID().uuidString, on stream: String = "number-\(UUID())", expecting: ExpectedVersion = .any, body: UInt8 = 1,
        events: [NewEvent] = [.sample()]
    ) -> AppendCommand {
        AppendCommand(
            id: CommandID(rawValue: id), bodyHash: [body], stream: StreamName(rawValue: stream), expecting: expecting, events: events)
    }

    static func sample(_ id: String = UUID().uuidString, writes: [StreamWrite]) -> AppendCommand {
        AppendCommand(id: CommandID(rawValue: id), bodyHash: [1], writes: writes)
    }
}

/// A log of the test's own, with the application's rights.
@discardableResult
func withLog<R: Sendable>(connections: Int = 4, _ body: (EventLog) async throws -> R) async throws -> R {
    try await TestDatabase.current.withPool(TestDatabase.current.app, connections: connections) { pool in
        try await body(try await EventLog.open("main", pool: pool))
    }
}
