import Crypto
import EventLog
import Foundation

/// The hash that chains a batch to the one before, reckoned apart from the database by the rule that `append.sql` states.
enum ChainHash {
    static func next(after hash: [UInt8], _ events: some Sequence<RecordedEvent>) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: hash)
        for event in events { hasher.update(data: Self.hash(of: event)) }
        return Array(hasher.finalize())
    }

    private static func hash(of event: RecordedEvent) -> [UInt8] {
        let fields = [
            "\(event.position.rawValue)", event.stream.rawValue, "\(event.version.rawValue)", event.id.uuidString.lowercased(),
            event.commandID.rawValue, event.type, "\(event.schemaVersion)", microseconds(event.occurredAt), microseconds(event.recordedAt),
            event.metadata, hexadecimal(SHA256.hash(data: Data(event.payload.utf8))),
        ]
        return Array(SHA256.hash(data: Data(fields.joined(separator: "\n").utf8)))
    }

    private static func microseconds(_ time: Date) -> String { "\(Int64((time.timeIntervalSince1970 * 1_000_000).rounded()))" }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String { digest.map { String(format: "%02x", $0) }.joined() }
}
