import FoundationEssentials

/// A command in the form in which it is written: canonical texts, made on the caller's time and not in the serial section.
struct PreparedCommand: Sendable {
    struct Event: Sendable {
        let event: NewEvent
        let metadata: String
        let payload: String
    }

    let id: CommandID
    let bodyHash: [UInt8]
    let stream: StreamName
    let expecting: ExpectedVersion
    let events: [Event]
    let byteCount: Int

    init(_ command: AppendCommand) throws(EventLogError) {
        id = command.id
        bodyHash = command.bodyHash
        stream = command.stream
        expecting = command.expecting
        events = command.events.map { Event(event: $0, metadata: $0.metadata.canonical, payload: $0.payload.canonical) }
        byteCount = events.reduce(0) { $0 + $1.metadata.utf8.count + $1.payload.utf8.count }
        for event in events {
            let size = event.metadata.utf8.count + event.payload.utf8.count
            guard size <= AppendCommand.eventLimit else {
                throw EventLogError(
                    .invalidEvent, "\(event.event.type) has \(size) bytes; an event has at most \(AppendCommand.eventLimit)")
            }
            guard !event.payload.contains("\\u0000"), !event.metadata.contains("\\u0000") else {
                throw EventLogError(.invalidEvent, "\(event.event.type) has text with the character U+0000, which cannot be stored")
            }
        }
    }
}
