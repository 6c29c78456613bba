import Collaboration
import CommandHandling
import Crypto
import EventLog
import Foundation
import Postgres
import Projections
import ReadModels
import Sandbox
import TestSupport
import Testing

/// One definition, three uses: on histories of all streams, made through the real command path.
@Suite(.migratedDatabase, .timeLimit(.minutes(10))) struct HistoryTests {
    private static let step = 100

    @Test(
        "At every hundredth position every model's live rows, its rebuild and its rows as of there are the same",
        arguments: [2026, 7, 4711])
    func liveIsRebuildIsAsOf(seed: UInt64) async throws {
        let database = TestDatabase.current
        let codec = EventCodec(sealer: Sealer(keys: MemoryKeyRing()))
        try await database.withPool(database.app) { app in
            let events = try await history(seed: seed, codec, app)
            #expect(events.count > 500)
            let log = try await EventLog.open("copy-\(seed)", pool: app)
            try await database.withPool(database.projector) { projector in
                let runner = ProjectionRunner(
                    log: log, pool: projector, models: CollaborationModels.all, decoder: CollaborationModels.decoder(codec))
                try await runner.prepare()
                for start in stride(from: 0, to: events.count, by: Self.step) {
                    try await append(events[start..<min(start + Self.step, events.count)], to: log)
                    try await runner.catchUp()
                    for model in CollaborationModels.all { try await check(model, log, codec, app, "live") }
                    try await runner.rebuild(CollaborationModels.all.map(\.name))
                    for model in CollaborationModels.all { try await check(model, log, codec, app, "rebuilt") }
                }
            }
        }
    }

    @Test("What one department's streams make of its rows is what the whole log makes of them, at every hundredth position")
    func oneDepartment() async throws {
        let database = TestDatabase.current
        let codec = EventCodec(sealer: Sealer(keys: MemoryKeyRing()))
        let decoder = CollaborationModels.decoder(codec)
        try await database.withPool(database.app) { app in
            let events = try await history(seed: 11, codec, app)
            let log = try await EventLog.open("history-11", pool: app)
            let queries = ReadModelQueries(log: log, pool: app, codec: codec)
            #expect(try await queries.streams(involving: ["production"], asOf: .now) == nil)
            try await database.withPool(database.projector) { projector in
                let runner = ProjectionRunner(log: log, pool: projector, models: CollaborationModels.all, decoder: decoder)
                try await runner.prepare()
                try await runner.catchUp()
            }
            var compared = 0
            for position in stride(from: 1, through: Int64(events.count), by: Self.step) {
                let moment = AsOf.position(LogPosition(rawValue: position))
                let whole = try await log.rows(
                    of: DepartmentDashboardModel(), and: TrustFactsModel(), asOf: moment, decoder: decoder)
                for (key, row) in whole.first {
                    let department = try #require(DepartmentID(rawValue: key))
                    let streams = try #require(try await queries.streams(involving: [department], asOf: moment))
                    let own = try await log.rows(
                        of: DepartmentDashboardModel(), and: TrustFactsModel(), asOf: moment, in: streams, decoder: decoder)
                    #expect(own.first[key] == row)
                    func concerns(_ fact: TrustFactRow) -> Bool { [fact.from.department, fact.to.department].contains(department) }
                    #expect(own.second.filter { concerns($0.value) } == whole.second.filter { concerns($0.value) })
                    compared += 1
                }
            }
            #expect(compared > 20)
        }
    }

    /// The events of a sample organisation's weeks.
    private func history(seed: UInt64, _ codec: EventCodec, _ pool: PostgresPool) async throws -> [RecordedEvent] {
        let log = try await EventLog.open("history-\(seed)", pool: pool)
        let handler = CommandHandler(log: log, codec: codec, bodyHash: KeyedHash(key: SymmetricKey(size: .bits256)))
        try await SampleOrganisation(log: log, handler: handler, seed: seed).load(now: Date(timeIntervalSince1970: 1_795_500_000))
        var events: [RecordedEvent] = []
        try await log.scan { events += $0 }
        return events
    }

    /// At the same positions, so that requests have the same numbers.
    private func append(_ events: ArraySlice<RecordedEvent>, to log: EventLog) async throws {
        for event in events {
            let copy = NewEvent(
                id: event.id, type: event.type, schemaVersion: event.schemaVersion, occurredAt: event.occurredAt,
                metadata: try JSONValue(parsing: event.metadata), payload: try JSONValue(parsing: event.payload))
            let receipt = try await log.append(
                AppendCommand(
                    id: CommandID(rawValue: "copy/\(event.position.rawValue)"), bodyHash: [1], stream: event.stream, expecting: .any,
                    events: [copy]))
            #expect(receipt.lastPosition == event.position)
        }
    }

    private func check<Model: ReadModel<CollaborationRecord>>(
        _ model: Model, _ log: EventLog, _ codec: EventCodec, _ pool: PostgresPool, _ which: String
    ) async throws {
        let head = try await log.head().position
        let stored = try await pool.query(
            "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue)", named: "stored rows"
        ).reduce(into: [String: Model.Row]()) { rows, row in
            let (key, json) = try row.decode(String.self, PostgresJSON.self)
            rows[key] = try JSONValue(parsing: json.text).decode(Model.Row.self)
        }
        let folded = try await log.rows(of: model, asOf: .position(head), decoder: CollaborationModels.decoder(codec))
        let different = Set(stored.keys).union(folded.keys).filter { stored[$0] != folded[$0] }.sorted()
        #expect(different.isEmpty, "\(which) \(model.name) at \(head.rawValue): \(different.prefix(5))")
    }
}
