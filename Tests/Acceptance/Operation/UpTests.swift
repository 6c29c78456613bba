import EventLog
import Foundation
import Glibc
import LocalCluster
import Postgres
import TestSupport
import Testing

/// `rapport up` as a newcomer meets it.
@Suite(.timeLimit(.minutes(5))) struct UpTests {
    @Test("Ctrl-C stops everything, and the next start finds all data", arguments: [SIGINT, SIGTERM])
    func stopAndStart(_ signal: Int32) async throws {
        try await ServiceFixture.use { fixture in
            let first = try await fixture.up()
            let member = try await fixture.program.run("query", "me", "--output", "json")
            #expect(member.status == 0, "\(member.errors)")
            first.send(signal)
            #expect(await first.waitForEnd() == 0)
            #expect(try LocalCluster.attach(dataDirectory: fixture.dataDirectory) == nil)

            let second = try await fixture.up()
            let again = try await fixture.program.run("query", "me", "--output", "json")
            #expect(again.output == member.output)
            second.send(signal)
            #expect(await second.waitForEnd() == 0)
        }
    }

    @Test("A second `up` of the same directory is refused with the first one's process id")
    func refusesSecond() async throws {
        try await ServiceFixture.use { fixture in
            let first = try await fixture.up()
            let refused = try await fixture.program.run("up", "--port", "0")
            #expect(refused.status == 69)
            #expect(refused.errors.contains("process \(first.processID)"))
        }
    }

    @Test("PostgreSQL killed under the service is started again, and the service resumes")
    func survivesDatabase() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            let cluster = try #require(try LocalCluster.attach(dataDirectory: fixture.dataDirectory))
            kill(cluster.postmasterProcessID, SIGKILL)
            try await eventually("the service answers again") {
                try await fixture.program.run("query", "me", "--output", "json").status == 0
            }
            let doctor = try await fixture.program.run("doctor")
            #expect(doctor.status == 0, "\(doctor.output)")
        }
    }

    @Test("The next start after a kill -9 adopts the database and goes on")
    func adoptsDatabase() async throws {
        try await ServiceFixture.use { fixture in
            let first = try await fixture.up()
            let orphan = try #require(try LocalCluster.attach(dataDirectory: fixture.dataDirectory))
            first.send(SIGKILL)
            _ = await first.waitForEnd()
            _ = try await fixture.up()
            #expect(try LocalCluster.attach(dataDirectory: fixture.dataDirectory)?.postmasterProcessID == orphan.postmasterProcessID)
            #expect(try await fixture.program.run("query", "me").status == 0)
        }
    }

    @Test("An ordinary user can do the same", .enabled(if: geteuid() == 0, "needs root to become somebody else"))
    func ordinaryUser() async throws {
        try await ServiceFixture.use(userID: 65_534) { fixture in
            let running = try await fixture.up()
            let answer = try await fixture.program.run("query", "me")
            #expect(answer.status == 0, "\(answer.errors)")
            running.send(SIGINT)
            #expect(await running.waitForEnd() == 0)
        }
    }
}
