import FoundationEssentials
import Postgres

extension EventLog {
    /// Notes a refusal for the auditor.
    public func record(_ rejection: RejectionRecord) async throws(EventLogError) {
        _ = try await EventLogError.wrapping("the rejection could not be recorded") {
            try await pool.execute(
                """
                SELECT rapport.record_rejection(\(id.rawValue), \(rejection.principal), \(rejection.command.rawValue),
                    \(rejection.verb), \(rejection.stream.rawValue), \(rejection.code))
                """, named: "record_rejection")
        }
    }

    /// The latest rejections first; `before` continues a page.
    public func rejections(before number: Int64? = nil, limit: Int) async throws(EventLogError) -> [RecordedRejection] {
        try await EventLogError.wrapping("the rejections could not be read") {
            let rows = try await pool.query(
                """
                SELECT rejection_id, recorded_at, principal, command_id, verb, stream, code FROM rapport.rejection
                WHERE log_id = \(id.rawValue) AND rejection_id < \(number ?? .max) ORDER BY rejection_id DESC LIMIT \(limit)
                """, named: "rejections")
            return try rows.map { row in
                let (number, time, principal, command, verb, stream, code) = try row.decode(
                    Int64.self, Date.self, String.self, String.self, String.self, String.self, String.self)
                let record = RejectionRecord(
                    principal: principal, command: CommandID(rawValue: command), verb: verb, stream: StreamName(rawValue: stream),
                    code: code)
                return RecordedRejection(number: number, recordedAt: time, rejection: record)
            }
        }
    }
}
