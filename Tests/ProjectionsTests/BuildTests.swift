import EventLog
import Foundation
import Postgres
import Projections
import Synchronization
import TestSupport
import Testing

/// Rebuilds, versions, pauses: what operators do to the models while they are read.
@Suite(.migratedDatabase, .timeLimit(.minutes(3))) struct BuildTests {
    @Test(
        "A rebuild under load, by two workers, cancelled and begun again: nothing is missed or repeated, and readers see whole rows throughout"
    )
    func rebuildUnderLoad() async throws {
        try await Fixture.with { fixture in
            try await fixture.runner(segments: 2).prepare()
            try await fixture.append(1...200)
            let workers = (0..<2).map { _ in Task { await fixture.runner(segments: 2, leaseDuration: .seconds(1)).run() } }
            try await fixture.progress().wait(for: LogPosition(rawValue: 200), limit: .seconds(60))
            let writing = Task { try await fixture.append(201...500) }
            let reading = Task {
                // A row is of one moment: its sum is that of the numbers up to the last one in it.
                while !Task.isCancelled {
                    let row = try #require(try await fixture.rows()["all"])
                    let last = try #require(row.last.last)
                    #expect(row.sum == last * (last + 1) / 2)
                }
            }
            let first = Task { try await fixture.runner().rebuild(["numbers"], segments: 3) }
            try await eventually("the rebuild has begun") { try await fixture.progress().builds().count == 2 }
            first.cancel()
            _ = await first.result
            try await fixture.runner().rebuild(["numbers"], segments: 3)
            let last = try await writing.value
            try await fixture.progress().wait(for: last, limit: .seconds(60))
            reading.cancel()
            _ = await reading.result
            let builds = try await fixture.progress().builds()
            #expect(builds.map(\.isLive) == [true])
            #expect(builds.first?.build ?? 0 > 1)
            for worker in workers { worker.cancel() }
            for worker in workers { await worker.value }
            let rows = try await fixture.rows()
            #expect(try await rows == fixture.folded())
        }
    }

    @Test("A new version has a table of its own, folded beside the old, which stays until it is dropped") func versions() async throws {
        try await Fixture.with { fixture in
            let old = NumberModel()
            let new = NumberModel(version: 2)
            try await fixture.runner([old]).prepare()
            try await fixture.append(1...50)
            try await fixture.runner([old]).catchUp()
            #expect(try await fixture.progress([new]).statuses().isEmpty)
            try await fixture.runner([new]).prepare()
            #expect(try await fixture.progress([new]).statuses().map(\.isLive) == [false])
            let waiting = await #expect(throws: ProjectionError.self) {
                try await fixture.progress([new]).wait(for: LogPosition(rawValue: 1), limit: .milliseconds(20))
            }
            #expect(waiting?.code == .behind)
            try await fixture.runner([new]).catchUp()
            #expect(try await fixture.progress([new]).statuses().map(\.isLive) == [true])
            let rows = (try await fixture.rows(old), try await fixture.rows(new))
            let folded = try await fixture.folded()
            #expect(rows.0 == folded && rows.1 == folded)
            let inUse = await #expect(throws: ProjectionError.self) { try await fixture.runner([new]).drop("numbers", version: 2) }
            #expect(inUse?.code == .inUse)
            try await fixture.runner([new]).drop("numbers", version: 1)
            #expect(try await fixture.progress([new]).builds().map(\.version) == [2])
            #expect(try await fixture.app.query("SELECT to_regclass('read_model.numbers_v1') IS NULL").first?.decode(Bool.self) == true)
            let unknown = await #expect(throws: ProjectionError.self) { try await fixture.runner([new]).drop("numbers", version: 1) }
            #expect(unknown?.code == .unknownModel)
        }
    }

    @Test("A paused model stands still under a worker, and goes on from there") func pause() async throws {
        try await Fixture.with { fixture in
            let other = NumberModel(name: "others")
            let models: [any ReadModel<NumberEvent>] = [NumberModel(), other]
            let running = Task { await fixture.runner(models, leaseDuration: .seconds(1)).run() }
            let first = try await fixture.append(1...10)
            try await eventually("both are there") { try await fixture.progress(models).statuses().count == 2 }
            try await fixture.progress(models).wait(for: first, limit: .seconds(30))
            try await fixture.runner(models).pause("numbers")
            let second = try await fixture.append(11...20)
            try await fixture.progress([other]).wait(for: second, limit: .seconds(30))
            let paused = try #require(try await fixture.progress().statuses().first)
            #expect(paused.isPaused && paused.lag == 10)
            let error = await #expect(throws: ProjectionError.self) { try await fixture.progress().wait(for: second, limit: .seconds(30)) }
            #expect(error?.message.contains("paused") == true)
            try await fixture.runner(models).resume("numbers")
            try await fixture.progress(models).wait(for: second, limit: .seconds(30))
            running.cancel()
            await running.value
            let rows = try await fixture.rows()
            #expect(try await rows == fixture.folded())
        }
    }

    @Test("A rebuild says how far it has come, and an unknown model is refused with those that there are") func report() async throws {
        try await Fixture.with { fixture in
            try await fixture.append(1...20)
            let seen = Mutex<[Int64]>([])
            try await fixture.runner().rebuild(["numbers"]) { statuses in seen.withLock { $0 += statuses.map(\.position.rawValue) } }
            #expect(seen.withLock { $0.first } == 0 && seen.withLock { $0.allSatisfy { $0 <= 20 } })
            let error = await #expect(throws: ProjectionError.self) { try await fixture.runner().rebuild(["nothing"]) }
            #expect(error?.code == .unknownModel && error?.message.contains("numbers") == true)
        }
    }

    @Test("A model's columns and indexes are on the rows that are read, before a rebuild and after") func indexes() async throws {
        struct Indexed: ReadModel {
            let name = "indexed"
            let version = 1
            let columns = ["sum bigint GENERATED ALWAYS AS ((row->>'sum')::bigint) STORED"]
            let indexes = ["(log_id, sum)"]
            func keys(of event: NumberEvent) -> [String] { NumberModel().keys(of: event) }
            func apply(_ event: NumberEvent, to row: inout NumberRow?, key: String) throws {
                try NumberModel().apply(event, to: &row, key: key)
            }
        }
        try await Fixture.with { fixture in
            let runner = fixture.runner([Indexed()])
            try await runner.prepare()
            try await fixture.append(1...20)
            try await runner.catchUp()
            for build in 1...2 {
                let sum = try await fixture.app.query("SELECT sum FROM read_model.indexed_v1 WHERE key = 'all'").first?.decode(Int.self)
                #expect(sum == 210)
                let indexes = try await fixture.app.query(
                    "SELECT count(*) FROM pg_indexes WHERE schemaname = 'read_model' AND tablename = \("indexed_v1_log1_build\(build)")")
                #expect(try indexes.first?.decode(Int.self) == 2)
                if build == 1 { try await runner.rebuild(["indexed"]) }
            }
        }
    }
}
