import EventLog
import Foundation
import Postgres
import Projections
import TestSupport

/// A small domain: numbers named on streams.
struct NumberEvent: Sendable {
    let stream: String
    let number: Int
}

struct NumberRow: Codable, Sendable, Equatable {
    var sum = 0
    /// In the order in which they came, to show that nothing is out of order.
    var last: [Int] = []
}

/// A row a stream, and one for all. A number that is asked for is a poison.
struct NumberModel: ReadModel {
    var name = "numbers"
    var version = 1
    var poison: Int?

    struct Poison: Error {}

    func keys(of event: NumberEvent) -> [String] { [event.stream, "all"] }

    func apply(_ event: NumberEvent, to row: inout NumberRow?, key: String) throws {
        if event.number == poison { throw Poison() }
        // Rows come and go: a multiple of seven empties its stream's row.
        if event.number.isMultiple(of: 7), key != "all" {
            row = nil
            return
        }
        var folded = row ?? NumberRow()
        folded.sum += event.number
        folded.last = (folded.last + [event.number]).suffix(5)
        row = folded
    }
}

let numberDecoder = EventDecoder<NumberEvent> { try NumberEvent($0) }

extension NumberEvent {
    init(_ recorded: RecordedEvent) throws {
        struct Payload: Decodable { let number: Int }
        stream = recorded.stream.rawValue
        number = try JSONDecoder().decode(Payload.self, from: Data(recorded.payload.utf8)).number
    }
}

/// A log, and pools of both roles, for the length of a test.
struct Fixture: Sendable {
    let log: EventLog
    let app: PostgresPool
    let projector: PostgresPool

    static func with<R: Sendable>(_ body: (Fixture) async throws -> R) async throws -> R {
        let database = TestDatabase.current
        return try await database.withPool(database.app) { app in
            try await database.withPool(database.projector) { projector in
                try await body(Fixture(log: try await EventLog.open("main", pool: app), app: app, projector: projector))
            }
        }
    }

    func runner(
        _ models: [any ReadModel<NumberEvent>] = [NumberModel()], segments: Int = 1, decoder: EventDecoder<NumberEvent> = numberDecoder,
        leaseDuration: Duration = .seconds(5)
    ) -> ProjectionRunner<NumberEvent> {
        ProjectionRunner(
            log: log, pool: projector, models: models, decoder: decoder, segments: segments, leaseDuration: leaseDuration)
    }

    func progress(_ models: [any ReadModel<NumberEvent>] = [NumberModel()]) -> ProjectionProgress {
        ProjectionProgress(log: log, pool: app, models: models)
    }

    /// Appends numbers, on five streams in turn.
    @discardableResult
    func append(_ numbers: ClosedRange<Int>, at occurredAt: Date = Date(timeIntervalSince1970: 1_740_963_600)) async throws -> LogPosition {
        var last = LogPosition.beginning
        for number in numbers {
            let event = NewEvent(id: UUID(), type: "NumberNamed", occurredAt: occurredAt, payload: ["number": .integer(Int64(number))])
            let command = AppendCommand(
                id: CommandID(rawValue: UUID().uuidString), bodyHash: [1], stream: StreamName(rawValue: "number-\(number % 5)"),
                expecting: .any, events: [event])
            last = try await log.append(command).lastPosition
        }
        return last
    }

    /// The live table's rows.
    func rows(_ model: NumberModel = NumberModel()) async throws -> [String: NumberRow] {
        let rows = try await app.query("SELECT key, row FROM \(unescaped: model.table)")
        return Dictionary(
            uniqueKeysWithValues: try rows.map { row in
                let (key, json) = try row.decode(String.self, PostgresJSON.self)
                return (key, try JSONDecoder().decode(NumberRow.self, from: Data(json.text.utf8)))
            })
    }

    /// What a fold from the start gives.
    func folded(_ asOf: AsOf = .now) async throws -> [String: NumberRow] {
        try await log.rows(of: NumberModel(), asOf: asOf, decoder: numberDecoder)
    }
}
