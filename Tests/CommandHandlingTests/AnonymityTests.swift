import Collaboration
import CommandHandling
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("What is sent anonymously", .migratedDatabase)
struct AnonymityTests {
    private static let survey: MatterID = "pulse"

    private func command(_ verb: String, _ body: JSONValue) throws -> SomeMatterCommand<Survey> {
        try SomeMatterCommand(verb: verb, body: body)
    }

    /// Opens a survey, and gives its answer in the body of a command.
    private func open(_ node: CommandHandler, at now: Date) async throws -> SomeMatterCommand<Survey> {
        let opening: JSONValue = [
            "form": "pulse", "title": "March", "departments": ["production"], "from": try JSONValue(encoding: now - 60),
            "to": try JSONValue(encoding: now + 3600),
        ]
        _ = try await node.handle(try command("open", opening), on: Self.survey, .by("he-xie"))
        return try command("answer", ["grades": ["wellbeing": 4, "belonging": 5, "cohesion": 3]])
    }

    @Test("Nothing in the log leads from an answer to who sent it, and the answer is sealed")
    func unnamed() async throws {
        try await Town.with { town in
            let node = town.node()
            let answer = try await open(node, at: town.clock.now)
            var envelope = CommandEnvelope.by("lin-yue", id: "key-of-lin-yue")
            envelope.correlation = "screen-of-lin-yue"
            envelope.causation = "mail-to-lin-yue"
            _ = try await node.handle(answer, on: Self.survey, envelope)
            let event = try #require(try await town.log.read(Survey.stream(of: Self.survey)).last)
            #expect(event.type == "SurveyAnswered")
            let text = try JSONValue(encoding: event).canonical
            for secret in ["lin-yue", "fitter", "wellbeing", "grades"] { #expect(!text.contains(secret), "\(secret)") }
            let actor = try JSONValue(parsing: event.metadata)["actor"]
            #expect(actor?["department"] == "production" && actor?["level"] == "staff")
        }
    }

    @Test("Sent again it returns the first result; sent anew it is refused, on another node too, and the record names nobody")
    func once() async throws {
        try await Town.with { town in
            let node = town.node()
            let answer = try await open(node, at: town.clock.now)
            let first = try await node.handle(answer, on: Self.survey, .by("lin-yue", id: "answer"))
            let again = try await town.node().handle(answer, on: Self.survey, .by("lin-yue", id: "answer"))
            #expect(again.repeated && again.firstPosition == first.firstPosition)
            let error = await #expect(throws: CommandError.self) {
                try await town.node().handle(answer, on: Self.survey, .by("lin-yue", id: "another"))
            }
            guard case .rejected(let rejection) = error?.code else {
                Issue.record("it was not refused")
                return
            }
            #expect(rejection.code == .alreadyAnswered)
            let records = try await town.log.rejections(limit: 10)
            #expect(records.map(\.rejection.principal) == ["anonymous"])
            #expect(records.allSatisfy { !$0.rejection.command.rawValue.contains("lin-yue") })
            #expect(try await node.handle(answer, on: Self.survey, .by("zhao-min", id: "answer")).events == ["SurveyAnswered"])
        }
    }
}
