import FoundationEssentials
import Postgres

extension AppendReceipt {
    init(_ row: PostgresRow, isRepeat: Bool) throws(PostgresError) {
        self.init(
            firstPosition: LogPosition(rawValue: try row.decode("first_position")),
            lastPosition: LogPosition(rawValue: try row.decode("last_position")),
            firstVersion: StreamVersion(rawValue: try row.decode("first_version")),
            lastVersion: StreamVersion(rawValue: try row.decode("last_version")),
            recordedAt: try row.decode("recorded_at"), isRepeat: isRepeat)
    }

    /// From the first event of an accepted command.
    init(repeated row: PostgresRow, bodyHash: [UInt8]) throws {
        let (position, version, count, time, hash) = try row.decode(Int64.self, Int64.self, Int32.self, Date.self, [UInt8].self)
        guard hash == bodyHash else {
            throw EventLogError(.commandReused, "this id was accepted before for another command; a new command needs a new id")
        }
        let further = Int64(count) - 1
        self.init(
            firstPosition: LogPosition(rawValue: position), lastPosition: LogPosition(rawValue: position + further),
            firstVersion: StreamVersion(rawValue: version), lastVersion: StreamVersion(rawValue: version + further), recordedAt: time,
            isRepeat: true)
    }
}
