import Crypto
import EventLog
import Foundation

/// The hash that chains a batch to the one before, reckoned apart from the database by the rule that `append.sql` states.
enum ChainHash {
    static func next(after hash: [UInt8], _ events: some Sequence<RecordedEvent>) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: hash)
        for event in events { hasher.update(data: row(of: event)) }
        return Array(hasher.finalize())
    }

    /// PostgreSQL's binary form of a row: how many fields there are, then of each its type's number, its length and its bytes.
    private static func row(of event: RecordedEvent) -> Data {
        let fields: [(type: Int32, bytes: Data)] = [
            (20, number(event.position.rawValue)), (25, text(event.stream.rawValue)), (20, number(event.version.rawValue)),
            (2950, uuid(event.id)), (25, text(event.commandID.rawValue)), (25, text(event.type)),
            (23, number(Int32(event.schemaVersion))), (1184, time(event.occurredAt)), (1184, time(event.recordedAt)),
            (25, text(event.metadata)), (17, Data(SHA256.hash(data: text(event.payload)))),
        ]
        return fields.reduce(into: number(Int32(fields.count))) { row, field in
            row += number(field.type) + number(Int32(field.bytes.count)) + field.bytes
        }
    }

    private static func text(_ text: String) -> Data { Data(text.utf8) }

    private static func number(_ value: some FixedWidthInteger) -> Data {
        Data(stride(from: value.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) })
    }

    private static func uuid(_ id: UUID) -> Data { unsafe withUnsafeBytes(of: id.uuid) { unsafe Data($0) } }

    /// Microseconds since 2000-01-01.
    private static func time(_ time: Date) -> Data {
        number(Int64((time.timeIntervalSince1970 * 1_000_000).rounded()) - 946_684_800_000_000)
    }
}
