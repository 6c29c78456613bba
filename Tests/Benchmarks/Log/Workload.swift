import EventLog
import Foundation
import Synchronization

/// Events like those of the sample organisation: payloads of about 300 bytes, metadata of about 120, streams of six events.
enum Workload {
    static let payload: JSONValue = [
        "customer": ["department": "sales", "post": "account-manager"], "performer": ["department": "production"],
        "service": "delivery-date", "serviceVersion": 3, "title": "40 台泵的交货日期", "conditions": "A date that can be told to the customer",
        "due": "2026-11-27T09:00:00.000000Z", "calendar": "shanghai-office", "calendarVersion": 1, "workingMinutes": 960,
        "confidential": false, "watchers": ["lin-yue", "zhao-gang"],
    ]
    static let metadata: JSONValue = [
        "actor": ["member": "chen-chen", "post": "account-manager", "department": "sales", "level": "staff"],
        "correlation": "6f6c8b7e", "command": "request",
    ]
    static let eventsPerStream = 6
    static let hash = [UInt8](repeating: 7, count: 32)

    static func events(_ count: Int) -> [NewEvent] {
        let now = Date()
        return (0..<count).map { _ in NewEvent(id: .random(), type: "PromiseMade", occurredAt: now, metadata: metadata, payload: payload) }
    }

    /// So many events in commands that each begin a stream with all its events, made as they are asked for.
    static func commands(_ events: Int) -> AsyncStream<AppendCommand> {
        let left = Mutex(events)
        return AsyncStream {
            let count = left.withLock { left in
                defer { left -= min(left, eventsPerStream) }
                return min(left, eventsPerStream)
            }
            guard count > 0 else { return nil }
            return AppendCommand(
                id: CommandID(rawValue: "importer/\(UInt64.random(in: 0 ... .max))"), bodyHash: hash,
                stream: StreamName(category: "request", identity: UUID().uuidString), expecting: .noStream, events: self.events(count))
        }
    }
}

/// Somebody who appends one command after the other, each with an id and an expected version, to a stream until it is long enough and then to
/// a new one.
final class Appender: Sendable {
    private struct Place {
        var stream = StreamName(category: "request", identity: UUID.random().uuidString)
        var version = StreamVersion.none
        var commands = 0
    }

    private let log: EventLog
    private let eventsPerCommand: Int
    private let place = Mutex(Place())

    init(_ log: EventLog, eventsPerCommand: Int) {
        self.log = log
        self.eventsPerCommand = eventsPerCommand
    }

    func append() async throws {
        let (stream, version) = place.withLock { ($0.stream, $0.version) }
        let command = AppendCommand(
            id: CommandID(rawValue: "member:chen-chen/\(UInt64.random(in: 0 ... .max))"), bodyHash: Workload.hash, stream: stream,
            expecting: version == .none ? .noStream : .exactly(version), events: Workload.events(eventsPerCommand))
        let receipt = try await log.append(command)
        place.withLock { place in
            place.commands += 1
            place.version = receipt.lastVersion
            if place.commands == Workload.eventsPerStream { place = Place() }
        }
    }
}
