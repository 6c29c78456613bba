import Collaboration
import CommandHandling
import Crypto
import EventLog
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing

@testable import Exchange

/// Where the logs lie.
private enum RealLogs {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    static let data = ProcessInfo.processInfo.environment["RAPPORT_TEST_DATA"] ?? root.appendingPathComponent("../shared/data").path
    static let isThere = FileManager.default.fileExists(atPath: "\(data)/receipt.csv")
}

/// The logs of a municipality and of a help desk, as they were published.
@Suite(
    "Real event logs", .migratedDatabase, .timeLimit(.minutes(10)),
    .enabled(if: RealLogs.isThere, "set RAPPORT_TEST_DATA to the directory with receipt.csv and helpdesk.xes.gz"))
struct RealLogsTests {
    @Test("receipt.csv: 8,577 events of 1,434 cases, 0.706987 on time, and nothing the second time")
    func receipt() async throws {
        try await withImports { importer, summary, head in
            let report = try await importer.run(try Self.history("receipt.csv", "receipt"))
            #expect(report.rows == 8577 && report.taken == 8577 && report.cases == 1434 && report.newCases == 1434)
            #expect(report.known == 0 && report.skipped.isEmpty)
            let sums = try await summary()
            #expect(sums.events == 8577 && sums.cases == 1434 && sums.judged == 1329 && sums.onTime == 940)
            #expect(try #require(sums.onTimeShare.score).rounded(toPlaces: 6) == 0.706987)
            let before = try await head()
            let again = try await importer.run(try Self.history("receipt.csv", "receipt"))
            #expect(again.taken == 0 && again.known == 8577 && again.newCases == 0 && again.correctedCases == 0)
            #expect(try await head() == before)
            #expect(try await summary() == sums)
        }
    }

    @Test("helpdesk.xes.gz: 21,348 events of 4,580 cases, read as it lies there")
    func helpdesk() async throws {
        try await withImports { importer, summary, _ in
            let history = try Self.history("helpdesk.xes.gz", "helpdesk")
            let report = try await importer.run(history)
            #expect(report.taken == 21_348 && report.newCases == 4580 && report.skipped.isEmpty)
            let sums = try await summary()
            #expect(sums.events == 21_348 && sums.cases == 4580 && sums.onTimeShare.score == nil)
        }
    }

    @Test("Without a mapping an XES log is read by its standard attributes")
    func withoutMapping() throws {
        let history = try HistoryFile(path: "\(RealLogs.data)/helpdesk.xes.gz").read(try .standard(source: "desk"))
        #expect(history.rows == 21_348 && history.cases.count == 4580 && history.problems.isEmpty)
    }

    private static func history(_ file: String, _ mapping: String) throws -> History {
        try HistoryFile(path: "\(RealLogs.data)/\(file)").read(
            try ImportMapping.read(path: RealLogs.root.appendingPathComponent("ops/import/\(mapping).yaml").path))
    }

    /// An importer, the sums of its source folded up to now, and the log's end.
    private func withImports(
        _ body: (HistoryImporter, () async throws -> ImportSummary, () async throws -> LogPosition) async throws -> Void
    ) async throws {
        let database = TestDatabase.current
        try await database.withPool(database.app) { pool in
            try await database.withPool(database.projector) { projectors in
                let log = try await EventLog.open("main", pool: pool)
                let codec = EventCodec(sealer: Sealer(keys: MemoryKeyRing()))
                let hash = KeyedHash(key: SymmetricKey(data: [UInt8](repeating: 1, count: 32)))
                let runner = ProjectionRunner(
                    log: log, pool: projectors, models: CollaborationModels.all, decoder: CollaborationModels.decoder(codec))
                try await runner.prepare()
                let queries = ReadModelQueries(log: log, pool: pool, codec: codec)
                let importer = HistoryImporter(handler: CommandHandler(log: log, codec: codec, bodyHash: hash))
                try await body(
                    importer,
                    {
                        try await runner.catchUp()
                        return try #require(try await queries.imports().first)
                    }, { try await log.head().position })
            }
        }
    }
}

extension Double {
    fileprivate func rounded(toPlaces places: Double) -> Double {
        let factor = pow(10, places)
        return (self * factor).rounded() / factor
    }
}
