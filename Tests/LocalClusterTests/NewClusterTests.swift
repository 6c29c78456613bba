import Foundation
import Glibc
import Postgres
import Testing

@testable import LocalCluster

@Suite struct NewClusterTests {
    @Test("A missing directory becomes a cluster with checksums, UTF-8 and a collation by code point")
    func initialise() async throws {
        try await ClusterFixture.use { fixture in
            let cluster = try await fixture.start()
            #expect(try await fixture.query("SELECT current_setting('data_checksums')", on: cluster) == "on")
            #expect(try await fixture.query("SELECT current_setting('server_encoding')", on: cluster) == "UTF8")
            #expect(
                try await fixture.query(
                    "SELECT datcollate || ' ' || datctype FROM pg_database WHERE datname = current_database()", on: cluster)
                    == "C.UTF-8 C.UTF-8")
            try await cluster.stop()
        }
    }

    @Test("A durable cluster waits for the disk before it acknowledges")
    func durableSettings() async throws {
        try await ClusterFixture.use { fixture in
            var settings = fixture.settings
            settings.isDurable = true
            let cluster = try await LocalCluster.start(settings)
            for name in ["fsync", "synchronous_commit", "full_page_writes"] {
                #expect(try await fixture.query("SELECT current_setting(\(name))", on: cluster) == "on")
            }
            try await cluster.stop()
        }
    }

    @Test("The server listens on a Unix socket only, in a directory closed to others")
    func socketOnly() async throws {
        try await ClusterFixture.use { fixture in
            let cluster = try await fixture.start()
            #expect(try await fixture.query("SELECT current_setting('listen_addresses')", on: cluster) == "")
            let socket = try #require(cluster.configuration.parameters["host"])
            #expect(socket == "\(cluster.dataDirectory)/socket")
            #expect(FileOwner.of(socket)?.mode == 0o700)
            try await cluster.stop()
        }
    }

    @Test("Started as root, the server runs as an unprivileged user", .enabled(if: geteuid() == 0, "needs root"))
    func unprivileged() async throws {
        try await ClusterFixture.use { fixture in
            let cluster = try await fixture.start()
            let owner = try #require(FileOwner.of("/proc/\(cluster.postmasterProcessID)"))
            #expect(owner.userID != 0)
            #expect(UserDatabase.name(of: owner.userID) == "postgres")
            try await cluster.stop()
        }
    }

    @Test("An ordinary user starts, stops and starts again", .enabled(if: geteuid() == 0, "needs root to become somebody else"))
    func ordinaryUser() async throws {
        let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
            try #require(setgid(65_534) == 0 && setuid(65_534) == 0)
            try await ClusterFixture.use { fixture in
                for _ in 1...2 {
                    let cluster = try await fixture.start()
                    #expect(FileOwner.of("/proc/\(cluster.postmasterProcessID)")?.userID == 65_534)
                    try await cluster.stop()
                }
            }
        }
        #expect(result != nil)
    }

    @Test("A keyboard's Ctrl-C does not reach the server, which has a session of its own")
    func ownSession() async throws {
        try await ClusterFixture.use { fixture in
            let cluster = try await fixture.start()
            #expect(getsid(cluster.postmasterProcessID) == cluster.postmasterProcessID)
            try await cluster.stop()
        }
    }

    @Test("What was written is there after a stop and a start")
    func keepsData() async throws {
        try await ClusterFixture.use { fixture in
            let first = try await fixture.start()
            _ = try await fixture.query("CREATE TABLE kept AS SELECT 'yes' AS answer", on: first)
            try await first.stop()
            #expect(!first.isRunning)
            let second = try await fixture.start()
            #expect(try await fixture.query("SELECT answer FROM kept", on: second) == "yes")
            try await second.stop()
        }
    }

    @Test(
        "A directory may have any name",
        arguments: ["with space", "部门协作", "quote'\"quote", "$(touch x)`y`", "comma,comma", String(repeating: "long", count: 30)])
    func oddNames(_ name: String) async throws {
        try await ClusterFixture.use(named: name) { fixture in
            let cluster = try await fixture.start()
            #expect(try await fixture.query("SELECT 'answered'", on: cluster) == "answered")
            #expect(try LocalCluster.attach(dataDirectory: fixture.dataDirectory)?.postmasterProcessID == cluster.postmasterProcessID)
            try await cluster.stop()
        }
    }

    @Test("A first start that was killed half-way leaves nothing that stops the next one")
    func interruptedInitialisation() async throws {
        try await ClusterFixture.use { fixture in
            let unfinished = "\(fixture.dataDirectory)/\(ClusterDirectory.unfinishedDirectoryName)"
            try FileManager.default.createDirectory(atPath: "\(unfinished)/base", withIntermediateDirectories: true)
            try "15\n".write(toFile: "\(unfinished)/PG_VERSION", atomically: true, encoding: .utf8)
            let cluster = try await fixture.start()
            #expect(try await fixture.query("SELECT 'answered'", on: cluster) == "answered")
            try await cluster.stop()
        }
    }
}
