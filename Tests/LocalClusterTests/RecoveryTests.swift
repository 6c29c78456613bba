import Foundation
import Glibc
import Postgres
import TestSupport
import Testing

@testable import LocalCluster

/// Real processes, really killed.
@Suite struct RecoveryTests {
    @Test("The server of an owner killed by kill -9 goes on and is adopted by the next start")
    func adoptsOrphan() async throws {
        try await ClusterFixture.use { fixture in
            let directory = fixture.dataDirectory
            await #expect(processExitsWith: .signal(SIGKILL)) { [directory = directory as String] in
                let cluster = try await LocalCluster.start(.forTests(dataDirectory: directory))
                withExtendedLifetime(cluster) { _ = kill(getpid(), SIGKILL) }
            }
            let orphan = try #require(try LocalCluster.attach(dataDirectory: directory))
            let adopted = try await fixture.start()
            #expect(adopted.postmasterProcessID == orphan.postmasterProcessID)
            #expect(try await fixture.query("SELECT 'answered'", on: adopted) == "answered")
            try await adopted.stop()
            #expect(!orphan.isRunning)
        }
    }

    @Test("A server killed by kill -9 is started again with everything that was committed")
    func restartsServer() async throws {
        try await ClusterFixture.use { fixture in
            let cluster = try await fixture.start()
            _ = try await fixture.query("CREATE TABLE kept AS SELECT 'yes' AS answer", on: cluster)
            #expect(try await !cluster.ensureRunning())
            let killed = cluster.postmasterProcessID
            kill(killed, SIGKILL)
            try await eventually("the server is dead") { !cluster.isRunning }
            #expect(try await cluster.ensureRunning())
            #expect(cluster.postmasterProcessID != killed)
            #expect(try await fixture.query("SELECT answer FROM kept", on: cluster) == "yes")
            try await cluster.stop()
        }
    }

    @Test("A watching owner starts a killed server again by itself")
    func keepsRunning() async throws {
        try await ClusterFixture.use { fixture in
            let cluster = try await fixture.start()
            let killed = cluster.postmasterProcessID
            try await withThrowingTaskGroup { group in
                group.addTask { await cluster.keepRunning(checkingEvery: .milliseconds(20)) }
                kill(killed, SIGKILL)
                try await eventually("another server runs") { cluster.postmasterProcessID != killed && cluster.isRunning }
                group.cancelAll()
            }
            #expect(try await fixture.query("SELECT 'answered'", on: cluster) == "answered")
            try await cluster.stop()
        }
    }

    @Test("When owner and server were both killed, the next start recovers")
    func recoversBoth() async throws {
        try await ClusterFixture.use { fixture in
            let directory = fixture.dataDirectory
            await #expect(processExitsWith: .signal(SIGKILL)) { [directory = directory as String] in
                let cluster = try await LocalCluster.start(.forTests(dataDirectory: directory))
                kill(cluster.postmasterProcessID, SIGKILL)
                kill(getpid(), SIGKILL)
            }
            let cluster = try await fixture.start()
            #expect(try await fixture.query("SELECT 'answered'", on: cluster) == "answered")
            try await cluster.stop()
        }
    }

    @Test("A process left by a killed server does not outlive the start of the next")
    func endsLeftovers() async throws {
        try await ClusterFixture.use { fixture in
            var settings = fixture.settings
            settings.orphanPatience = .milliseconds(300)
            let cluster = try await LocalCluster.start(settings)
            let serverDirectory = "\(cluster.dataDirectory)/\(ClusterDirectory.serverDirectoryName)"
            let killed = cluster.postmasterProcessID
            let child = try #require(ProcessTable.servers(in: serverDirectory).first { $0 != killed })
            // Stopped, it cannot notice that its postmaster is gone.
            kill(child, SIGSTOP)
            kill(killed, SIGKILL)
            try await eventually("only the stopped process is left") { ProcessTable.servers(in: serverDirectory) == [child] }
            #expect(try await cluster.ensureRunning())
            #expect(!ProcessTable.isServer(child, in: serverDirectory))
            #expect(try await fixture.query("SELECT 'answered'", on: cluster) == "answered")
            try await cluster.stop()
        }
    }

    @Test("A dead server's process id that is in use again by somebody else does not look like a running server")
    func reusedProcessID() async throws {
        try await ClusterFixture.use { fixture in
            let first = try await fixture.start()
            try await first.stop()
            let account = try ServerAccount.choose(owning: "\(first.dataDirectory)/postgres")
            let stale = "\(first.dataDirectory)/postgres/postmaster.pid"
            try "\(getpid())\n\(first.dataDirectory)/postgres\n1\n5432\n\n\n1 1\nready   \n".write(
                toFile: stale, atomically: true, encoding: .utf8)
            try account.takeOver(stale)
            #expect(try LocalCluster.attach(dataDirectory: fixture.dataDirectory) == nil)
            let second = try await fixture.start()
            #expect(try await fixture.query("SELECT 'answered'", on: second) == "answered")
            try await second.stop()
        }
    }
}
