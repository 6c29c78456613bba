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
        var writes: [Write] = []
        writes.reserveCapacity(command.writes.count)
        for write in command.writes {
            writes.append(Write(stream: write.stream, expecting: write.expecting, events: try write.events.map(Event.init)))
        }
        self.writes = writes
        eventCount = writes.reduce(0) { $0 + $1.events.count }
        byteCount = writes.reduce(0) { $0 + $1.events.reduce(0) { $0 + $1.metadata.utf8.count + $1.payload.utf8.count } }
    }
}

extension PreparedCommand.Event {
    fileprivate init(_ event: NewEvent) throws(EventLogError) {
        self.event = event
        (metadata, payload) = try event.texts()
    }
}
