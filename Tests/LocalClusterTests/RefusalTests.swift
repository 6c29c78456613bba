import Foundation
import Glibc
import Testing

@testable import LocalCluster

/// Directories and machines that a start must not touch or cannot use, and what it says.
@Suite struct RefusalTests {
    @Test("A data directory of another major version is refused with that version and those found")
    func otherVersion() async throws {
        try await ClusterFixture.use { fixture in
            let cluster = try await fixture.start()
            try await cluster.stop()
            try "14\n".write(toFile: "\(fixture.dataDirectory)/postgres/PG_VERSION", atomically: false, encoding: .utf8)
            let refusal = try await fixture.refusal()
            #expect(refusal.code == .versionMismatch)
            #expect(refusal.message.contains("PostgreSQL 14"))
            #expect(refusal.message.contains(cluster.version))
        }
    }

    @Test("A directory with something else in it is refused and left as it is")
    func foreignDirectory() async throws {
        try await ClusterFixture.use { fixture in
            try FileManager.default.createDirectory(atPath: "\(fixture.dataDirectory)/photos", withIntermediateDirectories: true)
            let refusal = try await fixture.refusal()
            #expect(refusal.code == .notACluster)
            #expect(refusal.message.contains("photos"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.dataDirectory) == ["photos"])
        }
    }

    @Test("A server's own data directory is refused with a hint")
    func bareServerDirectory() async throws {
        try await ClusterFixture.use { fixture in
            let cluster = try await fixture.start()
            try await cluster.stop()
            var settings = fixture.settings
            settings.dataDirectory += "/postgres"
            let refusal = try await fixture.refusal(settings)
            #expect(refusal.code == .notACluster)
            #expect(refusal.message.contains("PostgreSQL data directory itself"))
        }
    }

    @Test("Without PostgreSQL's programs the message says what to install")
    func noPrograms() async throws {
        try await ClusterFixture.use { fixture in
            var settings = fixture.settings
            settings.binDirectory = "/nowhere"
            let refusal = try await fixture.refusal(settings)
            #expect(refusal.code == .binariesNotFound)
            #expect(refusal.message.contains("/nowhere"))
            #expect(refusal.message.contains("postgresql"))
        }
    }

    @Test("A parent that the server's user may not enter is named", .enabled(if: geteuid() == 0, "needs root"))
    func closedParent() async throws {
        try await ClusterFixture.use(named: "closed/data") { fixture in
            let parent = URL(fileURLWithPath: fixture.dataDirectory).deletingLastPathComponent().path
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: parent)
            let refusal = try await fixture.refusal()
            #expect(refusal.code == .accessDenied)
            #expect(refusal.message.contains("\(parent)."))
        }
    }

    @Test("A server that does not start shows the last lines of its log")
    func brokenSetting() async throws {
        try await ClusterFixture.use { fixture in
            var settings = fixture.settings
            settings.parameters["shared_buffers"] = "a lot"
            let refusal = try await fixture.refusal(settings)
            #expect(refusal.code == .toolFailed)
            #expect(refusal.message.contains("shared_buffers"))
        }
    }

    @Test("A socket directory that somebody else prepared in /tmp is not used")
    func preparedSocketDirectory() throws {
        let path = "/tmp/rapport-test-\(UUID().uuidString)"
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/tmp")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let account = try ServerAccount.choose(owning: "/nowhere")
        #expect { try SocketDirectory(path: path).make(for: account) } throws: { ($0 as? LocalClusterError)?.code == .accessDenied }
    }
}
