import EventLog
import Foundation
import Synchronization

/// A log of realistic requests among many departments: the sample organisation's own, each copied again and again with another id and other
/// departments. Many are under way at a time, and take a step in turn.
final class CopiedRequests: Sendable {
    /// Of the copies.
    static let departments = 200

    /// A request's events as they were recorded.
    private struct Template {
        let id: String
        let events: [RecordedEvent]
    }

    /// A copy that is under way.
    struct Copy {
        fileprivate var template = 0
        fileprivate var step = 0
        fileprivate var id = UUID.random().uuidString.lowercased()
        fileprivate var shift = 0
    }

    private let templates: [Template]
    /// Of the sample's departments, in an order.
    private let names: [String]

    /// Takes the requests of a sample organisation, but for those of which something is sealed: their keys cannot be copied.
    init(of log: EventLog) async throws {
        var streams: [String: [RecordedEvent]] = [:]
        var names: Set<String> = []
        try await log.scan { events in
            for event in events where event.stream.rawValue.hasPrefix("request-") {
                streams[event.stream.rawValue, default: []].append(event)
                for match in event.payload.matches(of: #/"department":"([^"]+)"/#) { names.insert(String(match.output.1)) }
            }
        }
        self.names = names.sorted()
        templates = streams.sorted { $0.key < $1.key }.filter { !$0.value.contains { $0.payload.contains("$sealed") } }.map {
            Template(id: String($0.key.dropFirst("request-".count)), events: $0.value)
        }
    }

    /// The next step of a copy, which then begins anew when it was the last.
    func next(_ copy: inout Copy) throws -> AppendCommand {
        let template = templates[copy.template % templates.count]
        let event = template.events[copy.step]
        let stream = StreamName(rawValue: "request-\(copy.id)")
        let command = AppendCommand(
            id: CommandID(rawValue: "importer/\(UInt64.random(in: 0 ... .max))"), bodyHash: Workload.hash, stream: stream,
            expecting: copy.step == 0 ? .noStream : .exactly(StreamVersion(rawValue: Int64(copy.step))),
            events: [
                NewEvent(
                    id: .random(), type: event.type, schemaVersion: event.schemaVersion, occurredAt: event.occurredAt,
                    metadata: try copied(event.metadata, template, copy), payload: try copied(event.payload, template, copy))
            ])
        copy.step += 1
        if copy.step == template.events.count { copy = begin() }
        return command
    }

    func begin() -> Copy { Copy(template: .random(in: templates.indices), shift: .random(in: 0..<Self.departments)) }

    private func copied(_ json: String, _ template: Template, _ copy: Copy) throws -> JSONValue {
        var text = json.replacing(template.id, with: copy.id)
        // Each of the sample's departments becomes another one of the many: seven lie as far apart as the copy's shift says.
        for (number, name) in names.enumerated() {
            let other = (copy.shift + number * (1 + copy.shift % 28)) % Self.departments
            text = text.replacing("\"department\":\"\(name)\"", with: "\"department\":\"d-\(other)\"")
        }
        return try JSONValue(parsing: text)
    }

    /// So many events of requests of which `open` are under way at a time.
    func commands(_ count: Int, open: Int = 20_000) -> AsyncThrowingStream<AppendCommand, any Error> {
        let state = Mutex((number: 0, copies: (0..<open).map { _ in begin() }))
        return AsyncThrowingStream {
            try state.withLock { state in
                guard state.number < count else { return nil }
                defer { state.number += 1 }
                return try self.next(&state.copies[state.number % open])
            }
        }
    }
}
