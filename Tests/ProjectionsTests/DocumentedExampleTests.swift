import EventLog
import Foundation
import Postgres
import Projections
import TestSupport
import Testing

/// The example in the room's documentation is this model, word for word, and does what it says there.
@Suite(.migratedDatabase) struct DocumentedExampleTests {
    private static let decoder = EventDecoder<Visit> { recorded in
        struct Payload: Decodable { let place: String }
        return Visit(place: try JSONDocument(recorded.payload).decode(Payload.self).place, at: recorded.occurredAt)
    }

    @Test("The model stands in the documentation as it is compiled here") func documented() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let source = try String(contentsOf: folder.appendingPathComponent("VisitsModel.swift"), encoding: .utf8)
        let page = try String(
            contentsOf: folder.appendingPathComponent("../../Sources/Projections/Projections.docc/Projections.md"), encoding: .utf8)
        #expect(page.contains("```swift\n\(source)```"))
    }

    @Test("It is folded live, rebuilt, and told as of a position") func runs() async throws {
        let database = TestDatabase.current
        try await database.withPool(database.app) { app in
            try await database.withPool(database.projector) { projector in
                let log = try await EventLog.open("main", pool: app)
                let runner = ProjectionRunner(log: log, pool: projector, models: [VisitsModel()], decoder: Self.decoder)
                try await runner.prepare()
                for place in ["harbour", "museum", "harbour"] {
                    try await log.append(
                        AppendCommand(
                            id: CommandID(rawValue: UUID().uuidString), bodyHash: [1], stream: StreamName(rawValue: "visits"),
                            expecting: .any,
                            events: [
                                NewEvent(
                                    id: UUID(), type: "Visited", occurredAt: Date(timeIntervalSince1970: 1_740_963_600),
                                    payload: ["place": .string(place)])
                            ]))
                }
                try await runner.catchUp()
                for _ in 0..<2 {
                    let rows = try await app.query("SELECT key, count FROM read_model.visits_v1 ORDER BY count DESC")
                    #expect(try rows.map { try $0.decode(String.self) } == ["harbour", "museum"])
                    #expect(try rows.map { try $0.decode("count", as: Int.self) } == [2, 1])
                    try await runner.rebuild(["visits"])
                }
                let second = try await log.rows(of: VisitsModel(), asOf: .position(LogPosition(rawValue: 2)), decoder: Self.decoder)
                #expect(second.mapValues(\.count) == ["harbour": 1, "museum": 1])
            }
        }
    }
}
