import Collaboration
import EventLog

/// Events one a line: for people what they need to recognise it, for programs the whole event as JSON.
struct EventLines: Sendable {
    let output: OutputFormat
    let language: Language
    let times: TimeText

    func print(_ events: [RecordedEvent]) throws {
        guard !events.isEmpty else { return }
        Terminal.print(try events.map(line).joined(separator: "\n"))
    }

    private func line(_ event: RecordedEvent) throws -> String {
        switch output {
        case .json: try JSONValue(encoding: event).canonical
        case .table: words(event)
        }
    }

    /// Columns of a fixed width, since nobody knows what is still to come.
    func words(_ event: RecordedEvent) -> String {
        let who = (try? JSONValue(parsing: event.metadata)["actor"]?.decode(Actor.self).words(in: language)) ?? ""
        return [
            "\(event.position.rawValue)".rightAligned(toWidth: 8), times.textWithSeconds(event.recordedAt),
            "\(event.stream.rawValue)@\(event.version.rawValue)".padded(toWidth: 47), event.type.padded(toWidth: 22), who,
        ].joined(separator: "  ")
    }
}
