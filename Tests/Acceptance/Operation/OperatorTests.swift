import Foundation
import Glibc
import LocalCluster
import Postgres
import TestSupport
import Testing

/// The commands of the person who looks after a service.
@Suite(.timeLimit(.minutes(5))) struct OperatorTests {
    private struct Finding: Decodable {
        var check: String
        var verdict: String
        var detail: String
    }

    private struct Standing: Decodable {
        var model: String
        var position: Int
        var head: Int
    }

    private struct Token: Decodable { var token: String }

    private func decode<T: Decodable>(_ type: T.Type, _ answer: RapportProgram.Answer) throws -> T {
        try #require(answer.status == 0, "\(answer.errors)")
        return try JSONDecoder().decode(type, from: Data(answer.output.utf8))
    }

    @Test("A healthy service passes every check of the doctor")
    func healthy() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            let findings = try decode([Finding].self, try await fixture.program.run("doctor", "--output", "json"))
            #expect(findings.count > 8)
            for finding in findings { #expect(finding.verdict == "ok", "\(finding.check): \(finding.detail)") }
        }
    }

    @Test("Without a service the doctor says what is missing, and ends with 69")
    func nothingRuns() async throws {
        try await ServiceFixture.use { fixture in
            let answer = try await fixture.program.run("doctor")
            #expect(answer.status == 69)
            #expect(answer.output.contains("rapport up"))
        }
    }

    @Test("An event removed behind the triggers' back is found by the doctor")
    func missingEvent() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            let cluster = try #require(try LocalCluster.attach(dataDirectory: fixture.dataDirectory))
            let loop = PostgresEventLoop()
            let connection = try await PostgresConnection.connect(cluster.configuration.with(database: "rapport"), on: loop)
            try await connection.executeScript(
                """
                SET session_replication_role = replica;
                ALTER TABLE rapport.event DISABLE TRIGGER ALL;
                DELETE FROM rapport.event WHERE position = 5;
                """)
            await connection.close()
            let answer = try await fixture.program.run("doctor", "--output", "json")
            #expect(answer.status == 78)
            let findings = try JSONDecoder().decode([Finding].self, from: Data(answer.output.utf8))
            #expect(Set(findings.filter { $0.verdict == "failed" }.map(\.check)) == ["log positions", "rights"])
        }
    }

    @Test("The projections are listed with their places, and a rebuild leads to the same place")
    func projections() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            let before = try decode([Standing].self, try await fixture.program.run("projections", "list", "--output", "json"))
            #expect(before.count > 3)
            for standing in before { #expect(standing.position == standing.head) }
            #expect(try await fixture.program.run("projections", "rebuild").status == 0)
            #expect(try await fixture.program.run("projections", "lag").status == 0)
            #expect(try await fixture.program.run("projections", "rebuild", "nothing").status == 66)
        }
    }

    @Test("A token is issued to members only")
    func tokens() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            let token = try decode(Token.self, try await fixture.program.run("token", "issue", "lin-yue", "--output", "json"))
            #expect(token.token.hasPrefix("rpt_"))
            #expect(try await fixture.program.run("token", "issue", "nobody").status == 66)
        }
    }

    @Test("An empty organisation begins with an administrator named on the machine")
    func firstAdministrator() async throws {
        try await ServiceFixture.use { fixture in
            let running = try await fixture.up(isSample: false)
            #expect(running.output.contains("administrator"))
            #expect(try await fixture.program.run("administrator", "lin-yue").status == 64)
            #expect(try await fixture.program.run("administrator", "lin-yue", "--chinese", "林悦").status == 0)
            #expect(try await fixture.program.run("administrator", "lin-yue").status == 0)
            #expect(try await fixture.program.run("token", "issue", "lin-yue").status == 0)
        }
    }

    @Test("Ctrl-C while the service is still starting leaves no server behind")
    func interruptedStart() async throws {
        try await ServiceFixture.use { fixture in
            let running = try fixture.start()
            try await eventually("the database runs") { try LocalCluster.attach(dataDirectory: fixture.dataDirectory) != nil }
            running.send(SIGINT)
            #expect(await running.waitForEnd() == 0)
            #expect(try LocalCluster.attach(dataDirectory: fixture.dataDirectory) == nil)
        }
    }

    @Test("Another database is migrated once, and served only when it is", .database)
    func otherDatabase() async throws {
        let parameters = TestDatabase.current.configuration.parameters
        let program = RapportProgram(environment: ["RAPPORT_DATABASE_URL": parameters.map { "\($0)='\($1)'" }.joined(separator: " ")])
        let refused = try await program.run("serve", "--port", "0")
        #expect(refused.status == 78)
        #expect(refused.errors.contains("rapport migrate"))
        #expect(try await program.run("migrate", "--status").output.contains("pending"))
        #expect(try await program.run("migrate").output.contains("Applied migration 1"))
        #expect(try await program.run("migrate").output == "The schema is current.\n")
        #expect(try await program.run("migrate", "--status").output.contains("pending") == false)
    }
}
