import EventLog
import Foundation
import Glibc
import TestSupport
import Testing

/// `rapport log` beside a running service.
@Suite(.timeLimit(.minutes(5))) struct LogCommandTests {
    @Test("The statistics are shown to people and to programs") func statistics() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            let auditor = try await auditor(fixture)
            let found = try RapportJSON.decoder().decode(
                LogStatistics.self, from: Data(try await output(auditor.run("log", "stats", "--output", "json")).utf8))
            #expect(found.events > 600 && found.events == found.head.rawValue && found.streams > 50 && found.bytes > 0)
            let words = try await output(auditor.run("log", "stats", "--language", "en"))
            #expect(words.contains("position \(found.head.rawValue)"), "\(words)")
            #expect(try await fixture.program.run("log", "stats").status == 77)
        }
    }

    @Test("The tail is the latest events, filtered, or all after a position") func tail() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            let auditor = try await auditor(fixture)
            let latest = try await events(auditor.run("log", "tail", "--output", "json"))
            let head = try #require(latest.last?.position.rawValue)
            #expect(latest.map(\.position.rawValue) == Array(head - 19...head))
            let all = try await events(auditor.run("log", "tail", "--after", "0", "--output", "json"))
            #expect(all.map(\.position.rawValue) == Array(1...head))
            #expect(try await events(auditor.run("log", "tail", "--count", "100000", "--output", "json")) == all)

            let filtered = try await events(
                auditor.run("log", "tail", "--type", "RoleGranted", "--type", "PromiseMade", "--count", "300", "--output", "json"))
            #expect(filtered == all.filter { ["RoleGranted", "PromiseMade"].contains($0.type) })
            let stream = try #require(latest.last?.stream.rawValue)
            #expect(
                try await events(auditor.run("log", "tail", "--stream", stream, "--count", "300", "--output", "json"))
                    == all.filter { $0.stream.rawValue == stream })

            let line = try await output(auditor.run("log", "tail", "--count", "1"))
            #expect(line.contains("\(head)  ") && line.contains("\(stream)@"), "\(line)")
            #expect(try await auditor.run("log", "tail", "--type", "NothingOfThatName").output == "")
            #expect(try await auditor.run("log", "tail", "--after", "1000000").status == 65)
            #expect(try await fixture.program.run("log", "tail").status == 77)
        }
    }

    @Test("Following shows each event once, also over the service's death and new start, and ends well with Ctrl-C") func follow()
        async throws
    {
        try await ServiceFixture.use { fixture in
            let service = try await fixture.up()
            let auditor = try await auditor(fixture)
            let head = try #require(try await events(auditor.run("log", "tail", "--count", "1", "--output", "json")).first?.position)
            let following = try auditor.start(["log", "tail", "--count", "1", "--follow", "--output", "json"])
            try await following.waitForOutput("\"position\":\(head.rawValue)")

            let first = try await submit(fixture)
            try await following.waitForOutput("\"position\":\(first)")
            service.send(SIGKILL)
            _ = await service.waitForEnd()
            _ = try await fixture.up()
            let second = try await submit(fixture)
            try await following.waitForOutput("\"position\":\(second)")

            following.send(SIGINT)
            #expect(await following.waitForEnd() == 0)
            #expect(try parsed(following.output).map(\.position.rawValue) == Array(head.rawValue...second))
        }
    }

    @Test("A service stops well while somebody follows its log") func stopsWithFollowers() async throws {
        try await ServiceFixture.use { fixture in
            let service = try await fixture.up()
            let following = try await auditor(fixture).start(["log", "tail", "--follow"])
            try await following.waitForOutput("@")
            service.send(SIGINT)
            #expect(await service.waitForEnd() == 0)
            following.send(SIGTERM)
            #expect(await following.waitForEnd() == 0)
        }
    }

    /// The sample organisation's.
    private func auditor(_ fixture: ServiceFixture) async throws -> RapportProgram {
        var program = fixture.program
        program.environment["RAPPORT_TOKEN"] = try await fixture.token(of: "shen-ce")
        return program
    }

    /// - Returns: the position of the request's last event.
    private func submit(_ fixture: ServiceFixture) async throws -> Int64 {
        struct Receipt: Decodable { let lastPosition: Int64 }
        let answer = try await output(
            fixture.program.run("request", "--service", "delivery-date", "--title", "t", "--need", "n", "--output", "json"))
        return try JSONDecoder().decode(Receipt.self, from: Data(answer.utf8)).lastPosition
    }

    private func output(_ answer: RapportProgram.Answer) throws -> String {
        try #require(answer.status == 0, "\(answer.errors)")
        return answer.output
    }

    private func events(_ answer: RapportProgram.Answer) throws -> [RecordedEvent] { try parsed(try output(answer)) }

    private func parsed(_ lines: String) throws -> [RecordedEvent] {
        try lines.split(separator: "\n").map { try JSONValue(parsing: String($0)).decode(RecordedEvent.self) }
    }
}
