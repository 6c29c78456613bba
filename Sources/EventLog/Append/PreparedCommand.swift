import FoundationEssentials

/// A command in the form in which it is written: canonical texts, made on the caller's time and not in the serial section.
struct PreparedCommand: Sendable {
    struct Write: Sendable {
        let stream: StreamName
        let expecting: ExpectedVersion
        let events: [Event]
    }

    struct Event: Sendable {
        let event: NewEvent
        let metadata: String
        let payload: String
    }

    let id: CommandID
    let bodyHash: [UInt8]
    let writes: [Write]
    let condition: AppendCondition?
    let eventCount: Int
    let byteCount: Int

    init(_ command: AppendCommand) throws(EventLogError) {
        id = command.id
        bodyHash = command.bodyHash
        condition = command.condition
        var (eventCount, byteCount) = (0, 0)
        var writes: [Write] = []
        writes.reserveCapacity(command.writes.count)
        for write in command.writes {
            var events: [Event] = []
            events.reserveCapacity(write.events.count)
            for event in write.events {
                let prepared = Event(event: event, metadata: event.metadata.canonical, payload: event.payload.canonical)
                byteCount += try prepared.checkedSize()
                events.append(prepared)
            }
            eventCount += events.count
            writes.append(Write(stream: write.stream, expecting: write.expecting, events: events))
        }
        self.writes = writes
        self.eventCount = eventCount
        self.byteCount = byteCount
    }
}

extension PreparedCommand.Event {
    fileprivate func checkedSize() throws(EventLogError) -> Int {
        let size = metadata.utf8.count + payload.utf8.count
        guard size <= AppendCommand.eventLimit else {
            throw EventLogError(.invalidEvent, "\(event.type) has \(size) bytes; an event has at most \(AppendCommand.eventLimit)")
        }
        guard !payload.contains("\\u0000"), !metadata.contains("\\u0000") else {
            throw EventLogError(.invalidEvent, "\(event.type) has text with the character U+0000, which cannot be stored")
        }
        return size
    }
}
