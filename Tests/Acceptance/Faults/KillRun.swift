import EventLog
import Foundation
import Glibc
import LocalCluster
import Postgres
import Projections
import TestSupport
import Testing

@testable import Sandbox
@testable import rapport

/// A service under load, of which something is killed at random moments, and what must hold in the end.
final class KillRun {
    private let fixture: ServiceFixture
    private let sender: CommandSender
    private var service: RunningProgram
    private var random: SeededGenerator
    private var kills = 0

    /// Runs the service under load for so long while `kill` is done to it again and again, restarts it, and checks everything.
    static func perform(_ victim: String, for length: Duration, _ kill: (KillRun) async throws -> Void) async throws {
        let seed = LoadSeed.current
        print("kill -9 of \(victim): seed \(seed); to repeat its choices, set \(LoadSeed.variable)")
        try await ServiceFixture.use { fixture in
            let service = try await fixture.up()
            let start = try await fixture.onNode { try await $0.log.head().position }
            try await CommandSender.use(fixture.url, try await Cast(signedInTo: fixture)) { sender in
                let run = KillRun(fixture, sender, service, seed)
                try await run.disturb(until: .now + length, seed, kill)
                print("kill -9 of \(victim): \(run.kills) kills, \(sender.history)")
                try await run.killService()
                try await run.check(since: start)
            }
        }
    }

    private init(_ fixture: ServiceFixture, _ sender: CommandSender, _ service: RunningProgram, _ seed: UInt64) {
        self.fixture = fixture
        self.sender = sender
        self.service = service
        random = SeededGenerator(seed: seed)
    }

    private func disturb(until end: ContinuousClock.Instant, _ seed: UInt64, _ kill: (KillRun) async throws -> Void) async throws {
        let load = ConversationLoad(sender: sender, seed: seed)
        async let loaded: Void = load.run(until: end)
        while try await reachesNextMoment(before: end) {
            try await kill(self)
            kills += 1
        }
        try await loaded
    }

    /// Waits until some more commands were acknowledged: the service is at work again, and nobody knows at what.
    private func reachesNextMoment(before end: ContinuousClock.Instant) async throws -> Bool {
        let mark = sender.acknowledged + Int.random(in: 20...300, using: &random)
        try await eventually(within: .seconds(120), "more commands are acknowledged") {
            sender.acknowledged >= mark || ContinuousClock.now >= end
        }
        return ContinuousClock.now < end
    }

    /// Kills the service and starts it again.
    func killService() async throws {
        service.send(SIGKILL)
        _ = await service.waitForEnd()
        service = try await fixture.up()
    }

    /// Kills the postmaster or one of its backends. The service starts it again, or PostgreSQL itself does.
    func killDatabase() async throws {
        // The sessions of a postmaster that was killed go on for a while, so commands are acknowledged before there is another.
        var running: LocalCluster?
        try await eventually(within: .seconds(120), "the database has a postmaster") {
            running = try LocalCluster.attach(dataDirectory: fixture.dataDirectory)
            return running != nil
        }
        let cluster = try #require(running)
        kill(random.oneIn(2) ? cluster.postmasterProcessID : try await backend() ?? cluster.postmasterProcessID, SIGKILL)
    }

    /// A session of the service's, if the database can be asked.
    private func backend() async throws -> Int32? {
        try? await fixture.onNode { node in
            try await node.pool.query("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
                .map { try $0.decode(Int32.self) }.randomElement(using: &self.random)
        }
    }

    /// The first of many say enough.
    private static func report(_ violations: [String]) {
        #expect(violations.count == 0)
        for violation in violations.prefix(10) { Issue.record("\(violation)") }
    }

    private func check(since start: LogPosition) async throws {
        let history = sender.history
        try await fixture.onNode { node in
            try await node.progress.wait(for: try await node.log.head().position, limit: .seconds(120))
            let log = try await LogContents(of: node.log, pool: node.pool)
            print("\(log.events.count) events in \(log.batches.count) batches")
            Self.report(HistoryChecker(history: history, log: log, start: start).violations)
            Self.report(try await ReadModelComparison(node: node).differences())
        }
    }
}
