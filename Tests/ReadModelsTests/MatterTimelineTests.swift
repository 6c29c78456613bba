import Collaboration
import CommandHandling
import EventLog
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing

@Suite("What is told of matters", .migratedDatabase) struct MatterTimelineTests {
    @Test("A survey’s timeline has no line for an answer, and its row no answer in it") func answers() async throws {
        try await Enterprise.with { enterprise in
            try await enterprise.coordinate()
            let opening: JSONValue = [
                "form": "pulse", "title": "March", "departments": ["sales"], "from": "2025-03-03T00:00:00Z", "to": "2025-03-10T00:00:00Z",
            ]
            try await enterprise.send(Survey.self, "open", opening, on: "pulse", as: "zhao")
            let answer: JSONValue = ["grades": ["wellbeing": 4, "belonging": 5, "cohesion": 3]]
            for member in ["lin", "wang"] as [MemberID] {
                try await enterprise.send(Survey.self, "answer", answer, on: "pulse", as: member)
            }
            let detail = try await enterprise.matter("pulse", of: Survey.self, as: "wang")
            #expect(detail.timeline.map(\.type) == ["SurveyOpened"])
            #expect(detail.matter.state["answers"] == 2)
            let told = try JSONValue(encoding: detail).canonical
            for secret in ["grades", "wellbeing", "participant", "seller"] { #expect(!told.contains(secret), "\(secret)") }
        }
    }

    @Test("A mood is told to nobody but its author, and once withdrawn to nobody, of no moment") func moods() async throws {
        try await Enterprise.with { enterprise in
            try await enterprise.send(Mood.self, "note", ["form": "mood", "text": "I was not heard"], on: "monday", as: "wang")
            let noted = try await enterprise.matter("monday", of: Mood.self, as: "wang")
            #expect(noted.timeline.map { $0.event["note"]?["text"] } == ["I was not heard"])
            let row = try JSONValue(encoding: noted.matter).canonical
            #expect(!row.contains("not heard"))
            await #expect(throws: ReadModelError.self) { try await enterprise.matter("monday", of: Mood.self, as: "lin") }
            await #expect(throws: ReadModelError.self) {
                try await enterprise.queries.matter("monday", of: Mood.self, asOf: .now, for: .system, now: enterprise.clock.now)
            }
            try await enterprise.send(Mood.self, "withdraw", [:], on: "monday", as: "wang")
            #expect(try await enterprise.matter("monday", of: Mood.self, as: "wang").timeline.map(\.type) == ["MoodWithdrawn"])
            let before = AsOf.position(noted.matter.position)
            #expect(try await enterprise.matter("monday", of: Mood.self, asOf: before, as: "wang").timeline.isEmpty)
        }
    }
}

extension Enterprise {
    /// Makes Zhao a coordinator.
    fileprivate func coordinate() async throws {
        let envelope = CommandEnvelope(id: CommandKey(rawValue: UUID().uuidString), principal: .system)
        _ = try await handler.handle(.grantRole(.init(member: "zhao", role: .coordinator)), envelope)
    }

    fileprivate func send<Kind: MatterKind>(
        _ kind: Kind.Type, _ verb: String, _ body: JSONValue, on id: MatterID, as member: MemberID
    ) async throws {
        let envelope = CommandEnvelope(id: CommandKey(rawValue: UUID().uuidString), principal: .member(member, actingPost: nil))
        _ = try await handler.handle(try SomeMatterCommand<Kind>(verb: verb, body: body), on: id, envelope)
    }

    fileprivate func matter<Kind: MatterKind>(
        _ id: MatterID, of kind: Kind.Type, asOf: AsOf = .now, as member: MemberID
    ) async throws -> MatterDetail {
        let viewer = Viewer(member, in: try await handler.directories().organisation, at: clock.now)
        return try await queries.matter(id, of: kind, asOf: asOf, for: viewer, now: clock.now)
    }
}
