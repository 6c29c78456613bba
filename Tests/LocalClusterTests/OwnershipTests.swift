import Foundation
import Glibc
import Postgres
import Testing

@testable import LocalCluster

@Suite struct OwnershipTests {
    @Test("A directory whose owner lives is refused, with the owner's process id")
    func refusesSecondOwner() async throws {
        try await ClusterFixture.use { fixture in
            let cluster = try await fixture.start()
            let refusal = try await fixture.refusal()
            #expect(refusal.code == .owned)
            #expect(refusal.processID == getpid())
            #expect(refusal.message.contains("process \(getpid())"))
            try await cluster.stop()
        }
    }

    @Test("A stopped cluster is free for the next owner and does not come back by itself")
    func stopFrees() async throws {
        try await ClusterFixture.use { fixture in
            let first = try await fixture.start()
            try await first.stop()
            try await first.stop()
            await #expect { try await first.ensureRunning() } throws: { ($0 as? LocalClusterError)?.code == .stopped }
            let second = try await fixture.start()
            try await second.stop()
        }
    }

    @Test("An operator's command finds a running cluster and cannot stop it")
    func attach() async throws {
        try await ClusterFixture.use { fixture in
            #expect(try LocalCluster.attach(dataDirectory: fixture.dataDirectory) == nil)
            let cluster = try await fixture.start()
            let attached = try #require(try LocalCluster.attach(dataDirectory: fixture.dataDirectory))
            #expect(try await fixture.query("SELECT 'answered'", on: attached) == "answered")
            await #expect { try await attached.stop() } throws: { ($0 as? LocalClusterError)?.code == .notOwner }
            #expect(cluster.isRunning)
            try await cluster.stop()
            #expect(try LocalCluster.attach(dataDirectory: fixture.dataDirectory) == nil)
        }
    }
}
