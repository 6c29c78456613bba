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
        let events: [(recorded: RecordedEvent, metadata: Form, payload: Form)]
    }

    /// A JSON text with blanks in it. It is cut up beforehand, lest making copies be what is measured.
    private struct Form {
        private enum Piece {
            case text(String)
            case id
            /// By its number in the order of the names.
            case department(Int)
        }

        private let pieces: [Piece]

        init(_ json: String, id: String, names: [String]) {
            var pieces: [Piece] = []
            for (number, part) in json.split(separator: id, omittingEmptySubsequences: false).enumerated() {
                if number > 0 { pieces.append(.id) }
                var rest = part[...]
                while let match = rest.firstMatch(of: #/"department":"([^"]+)"/#) {
                    pieces.append(.text(rest[..<match.range.lowerBound] + "\"department\":\""))
                    pieces.append(.department(names.firstIndex(of: String(match.output.1)) ?? 0))
                    rest = "\"" + rest[match.range.upperBound...]
                }
                pieces.append(.text(String(rest)))
            }
            self.pieces = pieces
        }

        func filled(_ id: String, _ department: (Int) -> Int) -> String {
            pieces.reduce(into: "") { text, piece in
                switch piece {
                case .text(let fixed): text += fixed
                case .id: text += id
                case .department(let number): text += "d-\(department(number))"
                }
            }
        }
    }

    /// A copy that is under way.
    struct Copy {
        fileprivate var template = 0
        fileprivate var step = 0
        fileprivate var id = UUID.random().uuidString.lowercased()
        fileprivate var shift = 0
    }

    private let templates: [Template]

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
        let ordered = names.sorted()
        templates = streams.sorted { $0.key < $1.key }.filter { !$0.value.contains { $0.payload.contains("$sealed") } }.map {
            stream, events in
            let id = String(stream.dropFirst("request-".count))
            return Template(
                events: events.map {
                    ($0, Form($0.metadata, id: id, names: ordered), Form($0.payload, id: id, names: ordered))
                })
        }
    }

    /// The next step of a copy, which then begins anew when it was the last.
    func next(_ copy: inout Copy) throws -> AppendCommand {
        let template = templates[copy.template % templates.count]
        let (event, metadata, payload) = template.events[copy.step]
        let stream = StreamName(rawValue: "request-\(copy.id)")
        let command = AppendCommand(
            id: CommandID(rawValue: "importer/\(UInt64.random(in: 0 ... .max))"), bodyHash: Workload.hash, stream: stream,
            expecting: copy.step == 0 ? .noStream : .exactly(StreamVersion(rawValue: Int64(copy.step))),
            events: [
                NewEvent(
                    id: .random(), type: event.type, schemaVersion: event.schemaVersion, occurredAt: event.occurredAt,
                    metadata: try filled(metadata, for: copy), payload: try filled(payload, for: copy))
            ])
        copy.step += 1
        if copy.step == template.events.count { copy = begin() }
        return command
    }

    func begin() -> Copy { Copy(template: .random(in: templates.indices), shift: .random(in: 0..<Self.departments)) }

    /// Each of the sample's departments becomes another one of the many: seven lie as far apart as the copy's shift says.
    private func filled(_ form: Form, for copy: Copy) throws -> JSONValue {
        try JSONValue(parsing: form.filled(copy.id) { (copy.shift + $0 * (1 + copy.shift % 28)) % Self.departments })
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
