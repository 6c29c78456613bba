import FoundationEssentials
import Postgres

/// A batch as the function `append` takes it: parallel arrays of writes, of events, of tags and of conditions, numbered from 1.
struct BatchStatement {
    private(set) var commandIDs: [String] = []
    private(set) var bodyHashes: [[UInt8]] = []
    private(set) var firstEvents: [Int32] = []
    private(set) var commandEvents: [Int32] = []
    private(set) var streams: [String] = []
    private(set) var expectedVersions: [Int64] = []

    private(set) var eventWrites: [Int32] = []
    private(set) var eventSteps: [Int32] = []
    private(set) var eventSequences: [Int32] = []
    private(set) var eventIDs: [UUID] = []
    private(set) var eventTypes: [String] = []
    private(set) var schemaVersions: [Int32] = []
    private(set) var occurredAt: [Date] = []
    private(set) var metadata: [String] = []
    private(set) var payloads: [String] = []

    private(set) var tagEvents: [Int32] = []
    private(set) var tags: [String] = []

    private(set) var conditionWrites: [Int32] = []
    private(set) var conditionAfter: [Int64] = []
    private(set) var conditionTags: [String] = []

    init(_ batch: [PreparedCommand]) {
        for command in batch { add(command) }
    }

    func query(log: LogID) -> PostgresQuery {
        """
        SELECT * FROM rapport.append(\(log.rawValue), \(commandIDs), \(bodyHashes), \(firstEvents), \(commandEvents), \(streams),
            \(expectedVersions), \(eventWrites), \(eventSteps), \(eventSequences), \(eventIDs), \(eventTypes),
            \(schemaVersions), \(occurredAt), \(metadata), \(payloads), \(tagEvents), \(tags), \(conditionWrites), \(conditionAfter),
            \(conditionTags))
        """
    }

    private mutating func add(_ command: PreparedCommand) {
        let firstEvent = Int32(eventIDs.count + 1)
        for write in command.writes {
            commandIDs.append(command.id.rawValue)
            bodyHashes.append(command.bodyHash)
            firstEvents.append(firstEvent)
            commandEvents.append(Int32(command.eventCount))
            streams.append(write.stream.rawValue)
            expectedVersions.append(write.expecting.number)
            for (index, event) in write.events.enumerated() {
                eventSteps.append(Int32(index + 1))
                add(event, firstEvent: firstEvent)
            }
        }
        guard let condition = command.condition else { return }
        for tags in condition.noneWith {
            conditionWrites.append(Int32(streams.count))
            conditionAfter.append(condition.after.rawValue)
            conditionTags.append(AppendCondition.text(of: tags))
        }
    }

    private mutating func add(_ prepared: PreparedCommand.Event, firstEvent: Int32) {
        let event = prepared.event
        eventWrites.append(Int32(streams.count))
        eventSequences.append(Int32(eventIDs.count + 1) - firstEvent)
        eventIDs.append(event.id)
        eventTypes.append(event.type)
        schemaVersions.append(Int32(event.schemaVersion))
        occurredAt.append(event.occurredAt)
        metadata.append(prepared.metadata)
        payloads.append(prepared.payload)
        for tag in event.tags {
            tagEvents.append(Int32(eventIDs.count))
            tags.append(tag)
        }
    }
}

extension ExpectedVersion {
    /// As the function `append` takes it.
    fileprivate var number: Int64 {
        switch self {
        case .any: -1
        case .noStream: 0
        case .exactly(let version): version.rawValue
        }
    }
}
