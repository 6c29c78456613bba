import EventLog
import TestSupport
import Testing

@testable import Collaboration

@Suite("Moods") struct MoodTests {
    private let note: JSONValue = ["form": "mood", "text": "I was not heard", "feeling": 2, "request": "R-42"]

    @Test("A mood is noted and taken back, once") func life() async throws {
        var scene = try MatterScene<Mood>()
        let start = scene.now
        try scene.when(.customer, "note", note)
        #expect(scene.state.status == "noted")
        #expect(scene.state.notedAt == start)
        scene.pass(days: 1)
        try scene.when(.customer, "withdraw")
        #expect(scene.state.status == "withdrawn")
        scene.refused(.matterClosed, .customer, "withdraw")
        scene.refused(.matterExists, .customer, "note", note)
        try await scene.expectSealedFit()
    }

    @Test("An observation needs no grade and no request, and grades are from 1 to 5") func values() async throws {
        var scene = try MatterScene<Mood>()
        scene.refused(.invalidGrade, .customer, "note", ["form": "mood", "text": "Tired", "feeling": 6])
        scene.refused(.emptyText, .customer, "note", ["form": "mood", "text": " "])
        try scene.when(.customer, "note", ["form": "observation", "text": "Silence after the figures"])
        try await scene.expectSealedFit()
    }

    @Test("Neither the state nor the log has what was noted in the clear") func sealed() async throws {
        var scene = try MatterScene<Mood>()
        try scene.when(.customer, "note", note)
        let sealer = Sealer(keys: SampleKeyRing())
        let payload = try await sealer.seal(try #require(scene.events.first).encodePayload())
        for text in [try JSONValue(encoding: scene.state).canonical, payload.canonical] {
            for secret in ["heard", "R-42", "feeling"] { #expect(!text.contains(secret), "\(secret)") }
        }
        #expect(payload["note"]?["$sealed"]?["key"] == "member:wang")
    }

    @Test("What was taken back is not told any more") func telling() throws {
        var scene = try MatterScene<Mood>()
        try scene.when(.customer, "note", note)
        #expect(scene.state.tells(MoodNoted.type))
        try scene.when(.customer, "withdraw")
        #expect(!scene.state.tells(MoodNoted.type))
        #expect(scene.state.tells(MoodWithdrawn.type))
    }

    @Test("Who may: every member for themselves, and nobody reads another's") func rights() throws {
        var scene = try MatterScene<Mood>()
        scene.refused(.forbidden, .system, "note", note)
        try scene.when(.customer, "note", note)
        for speaker in [.customersHead, .coordinator, .performer, .system] as [Conversation.Speaker] {
            scene.refused(.forbidden, speaker, "withdraw")
        }
        let conversation = try Conversation()
        func mayRead(_ speaker: Conversation.Speaker) -> Bool {
            Rights.mayRead(Mood.audience, concerning: scene.state.parties, opener: scene.state.opener, conversation.actor(speaker))
        }
        #expect(mayRead(.customer))
        for speaker in [.customersHead, .coordinator, .performer, .system] as [Conversation.Speaker] { #expect(!mayRead(speaker)) }
        try scene.when(.customer, "withdraw")
    }
}
