import Collaboration
import CommandHandling
import EventLog
import Foundation
import Glibc
import Projections
import Sandbox
import TestSupport
import Testing

@testable import rapport

/// Processes that fold, stopped and killed by real signals, with the fold of the whole log as judge.
@Suite(.database, .serialized, .timeLimit(.minutes(5))) struct WorkerTests {
    private static let killing: Duration = LongRun.isWanted ? .seconds(60) : .seconds(10)

    @Test("Five workers, one killed every second and another begun in its place: nothing is missed, nothing counts twice") func killed()
        async throws
    {
        try await WorkerFixture.use { fixture in
            var workers = try (0..<5).map { _ in try fixture.start() }
            let load = Task { try await fixture.load() }
            let end = ContinuousClock.now + Self.killing
            var kills = 0
            while ContinuousClock.now < end {
                let mark = try await fixture.head()
                try await eventually("more is appended") { try await fixture.head() > mark }
                let victim = workers.remove(at: Int.random(in: workers.indices))
                victim.send(SIGKILL)
                #expect(await victim.waitForEnd() == 128 + SIGKILL)
                workers.append(try fixture.start())
                kills += 1
                try? await Task.sleep(for: .seconds(1) - .milliseconds(100))
            }
            load.cancel()
            _ = await load.result
            print("\(kills) workers killed, \(try await fixture.head().rawValue) events")
            #expect(kills >= 5)
            try await fixture.expectExactness()
            for worker in workers {
                worker.send(SIGTERM)
                #expect(await worker.waitForEnd() == 0)
            }
        }
    }

    @Test("A worker that is stopped past its lease and goes on again writes nothing any more") func zombie() async throws {
        try await WorkerFixture.use { fixture in
            let first = try fixture.start()
            let load = Task { try await fixture.load() }
            try await eventually("the first worker folds") { try await fixture.owners().contains { $0.contains(":\(first.processID):") } }
            first.send(SIGSTOP)
            let second = try fixture.start()
            try await eventually("the second has taken over") {
                let owners = try await fixture.owners()
                return !owners.isEmpty && owners.allSatisfy { $0.contains(":\(second.processID):") }
            }
            let mark = try await fixture.head()
            try await fixture.node.progress.wait(for: mark, limit: .seconds(60))
            first.send(SIGCONT)
            try await eventually("the first is at work again, beside the second") { try await fixture.workers() == 2 }
            load.cancel()
            _ = await load.result
            try await fixture.expectExactness()
            for worker in [first, second] {
                worker.send(SIGTERM)
                #expect(await worker.waitForEnd() == 0)
            }
        }
    }
}
