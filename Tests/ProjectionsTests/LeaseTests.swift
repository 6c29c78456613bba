import EventLog
import Foundation
import Postgres
import Projections
import TestSupport
import Testing

/// Who may fold what, and what becomes of those who no longer may.
@Suite(.migratedDatabase, .timeLimit(.minutes(3))) struct LeaseTests {
    @Test("Workers share the segments out fairly; when one leaves, the others take its part") func shares() async throws {
        try await Fixture.with { fixture in
            let runners = (0..<3).map { _ in fixture.runner(segments: 6, leaseDuration: .seconds(1)) }
            try await runners[0].prepare()
            let workers = runners.map { runner in Task { await runner.run() } }
            func holders() async throws -> [Int] {
                let segments = try await fixture.progress().builds().flatMap(\.segments)
                return Dictionary(grouping: segments.compactMap(\.owner)) { $0 }.values.map(\.count).sorted()
            }
            try await eventually("each has two") { try await holders() == [2, 2, 2] }
            workers[0].cancel()
            await workers[0].value
            try await eventually("each has three") { try await holders() == [3, 3] }
            let last = try await fixture.append(1...50)
            try await fixture.progress().wait(for: last, limit: .seconds(30))
            for worker in workers { worker.cancel() }
            for worker in workers { await worker.value }
            #expect(try await fixture.progress().builds().flatMap(\.segments).allSatisfy { $0.owner == nil })
            let rows = try await fixture.rows()
            #expect(try await rows == fixture.folded())
        }
    }

    @Test("A page that was folded under a fence that has been raised is not written") func fence() async throws {
        try await Fixture.with { fixture in
            let gate = Gate()
            let slow = EventDecoder<NumberEvent> { recorded in
                await gate.pass()
                return try NumberEvent(recorded)
            }
            let runner = fixture.runner(decoder: slow)
            try await runner.prepare()
            try await runner.catchUp()
            try await fixture.append(1...10)
            let late = Task { try await runner.catchUp() }
            await gate.arrival()
            // The worker stands in the middle of its page. Its lease runs out, and another folds the page.
            try await TestDatabase.current.pool.execute("UPDATE read_model.cursor SET expires_at = '-infinity'")
            try await fixture.runner().catchUp()
            try await fixture.append(11...12)
            await gate.open()
            _ = await late.result
            try await fixture.runner().catchUp()
            let rows = try await fixture.rows()
            #expect(rows["all"]?.sum == 78)
            #expect(try await rows == fixture.folded())
            let segment = try #require(try await fixture.progress().builds().first?.segments.first)
            #expect(segment.fence >= 3)
        }
    }

    @Test("The log's database restored to an earlier moment: the projection stops and says so, and a rebuild sets it right") func restored()
        async throws
    {
        try await Fixture.with { fixture in
            let runner = fixture.runner()
            try await runner.prepare()
            try await fixture.append(1...20)
            try await runner.catchUp()
            // What a restore of the log alone leaves: its last events are gone.
            let database = TestDatabase.current
            try await database.pool.withConnection { connection in
                try await connection.executeScript(
                    """
                    SET session_replication_role = replica;
                    ALTER TABLE rapport.event DISABLE TRIGGER ALL;
                    ALTER TABLE rapport.batch DISABLE TRIGGER ALL;
                    DELETE FROM rapport.event WHERE position > 12;
                    DELETE FROM rapport.batch WHERE last_position > 12;
                    ALTER TABLE rapport.event ENABLE TRIGGER ALL;
                    ALTER TABLE rapport.batch ENABLE TRIGGER ALL;
                    """)
            }
            try await runner.catchUp()
            let ahead = try #require(try await fixture.progress().statuses().first)
            #expect(ahead.error?.contains("another course") == true && ahead.position.rawValue == 20 && ahead.head.rawValue == 12)
            // The log goes on otherwise, beyond the position that was folded.
            try await fixture.append(101...120)
            try await runner.catchUp()
            let astray = try #require(try await fixture.progress().statuses().first)
            #expect(astray.error?.contains("another course") == true && astray.position.rawValue == 20)
            let stale = try await fixture.rows()
            #expect(stale["all"]?.sum == 210)
            try await runner.rebuild(["numbers"])
            let rows = try await fixture.rows()
            #expect(try await rows == fixture.folded())
            #expect(try await fixture.progress().statuses().map(\.lag) == [0])
        }
    }

    /// The proxy counts the server's answers. Whatever statement was on its way when the connection was lost, the page is there once or not at all.
    @Test("The connection is lost between any two statements of a page: each event counts once") func everyStatement() async throws {
        let database = TestDatabase.current
        try await database.withPool(database.app) { app in
            let log = try await EventLog.open("main", pool: app)
            try await ProtocolProxy.use(before: database.projector) { proxy in
                let model = NumberModel()
                var number = 1
                var struck = true
                try await database.withPool(database.projector) { direct in
                    let fixture = Fixture(log: log, app: app, projector: direct)
                    try await fixture.runner().prepare()
                    try await fixture.runner().catchUp()
                    var message = 1
                    while struck {
                        try await fixture.append(number...number + 4)
                        number += 5
                        try await database.withPool(proxy.configuration) { shaken in
                            let runner = Fixture(log: log, app: app, projector: shaken).runner()
                            proxy.set(ProtocolFault(.cut, at: message, from: .server, kind: "C"))
                            try? await runner.catchUp()
                        }
                        struck = proxy.hasStruck
                        message += 1
                        // Whoever comes next goes on, without waiting for the lease of the one that was cut off.
                        try await TestDatabase.current.pool.execute("UPDATE read_model.cursor SET expires_at = '-infinity'")
                        try await fixture.runner().catchUp()
                        let rows = try await fixture.rows(model)
                        let folded = try await fixture.folded()
                        #expect(rows == folded, "cut at the server's answer \(message - 1)")
                    }
                    #expect(message > 8)
                }
            }
        }
    }
}

/// Holds whoever passes until it is opened.
private actor Gate {
    private var isOpen = false
    private var held: [CheckedContinuation<Void, Never>] = []
    private var hasArrived = false
    private var awaited: [CheckedContinuation<Void, Never>] = []

    func pass() async {
        hasArrived = true
        for continuation in awaited { continuation.resume() }
        awaited = []
        if !isOpen { await withCheckedContinuation { held.append($0) } }
    }

    func arrival() async { if !hasArrived { await withCheckedContinuation { awaited.append($0) } } }

    func open() {
        isOpen = true
        for continuation in held { continuation.resume() }
        held = []
    }
}
