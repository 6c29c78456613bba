public import Collaboration
public import EventLog
import FoundationEssentials
public import Postgres
import Projections

/// Questions to the read models. Each answer for now comes from the tables; for another moment the same rows are folded from the log.
public struct ReadModelQueries: Sendable {
    let log: EventLog
    let pool: PostgresPool
    let codec: EventCodec
    let decoder: EventDecoder<CollaborationRecord>

    /// - Parameter pool: of a role that may read the tables.
    public init(log: EventLog, pool: PostgresPool, codec: EventCodec) {
        self.log = log
        self.pool = pool
        self.codec = codec
        decoder = CollaborationModels.decoder(codec)
    }

    /// Every row of a model that a condition selects.
    func rows<Model: ReadModel>(of model: Model, where condition: PostgresQuery) async throws -> [(key: String, row: Model.Row)] {
        try await pool.query(condition, named: model.name).map { row in
            let (key, json) = try row.decode(String.self, PostgresJSON.self)
            return (key: key, row: try JSONDocument(json.text).decode(Model.Row.self))
        }
    }

    /// The time that things depending on it are reckoned for.
    func moment(_ asOf: AsOf, now: Date) async throws -> Date {
        switch asOf {
        case .now: return now
        case .recorded(let time), .occurred(let time): return time
        case .position(let position): return try await log.event(at: position)?.recordedAt ?? now
        }
    }
}
