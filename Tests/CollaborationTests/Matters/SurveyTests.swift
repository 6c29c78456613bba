import EventLog
import FoundationEssentials
import TestSupport
import Testing

@testable import Collaboration

@Suite("Surveys") struct SurveyTests {
    private static let pulse: JSONValue = ["grades": ["wellbeing": 4, "belonging": 5, "cohesion": 3]]
    private static let relationship: JSONValue = [
        "about": "operations",
        "grades": [
            "frequentCommunication": 4, "timelyCommunication": 3, "accurateCommunication": 4, "sharedGoals": 2, "mutualRespect": 5,
        ],
    ]

    private func opening(_ form: SurveyForm = .pulse, _ changes: [String: JSONValue] = [:]) -> JSONValue {
        let fields: [String: JSONValue] = [
            "form": .string(form.rawValue), "title": "March", "departments": ["sales", "operations"], "from": "2025-03-03T00:00:00Z",
            "to": "2025-03-10T00:00:00Z",
        ]
        return .object(fields.merging(changes) { $1 })
    }

    private func opened(_ form: SurveyForm = .pulse, _ changes: [String: JSONValue] = [:]) throws -> MatterScene<Survey> {
        var scene = try MatterScene<Survey>()
        try scene.when(.coordinator, "open", opening(form, changes))
        return scene
    }

    private func answer(_ number: Int, from department: DepartmentID, _ level: Level, _ grades: [SurveyItem: Int]) -> SurveyAnswered {
        SurveyAnswered(
            form: .pulse, cohort: Cohort(department: department, level: level), participant: ParticipantToken(number: number),
            answer: Sealed(SurveyAnswer(about: nil, grades: grades), under: Survey.key(of: "matter")))
    }

    /// An open survey that so many of each cohort answered, all with a wellbeing of 4.
    private func answered(_ counts: [(DepartmentID, Level, Int)]) throws -> MatterScene<Survey> {
        var scene = try opened()
        for (group, (department, level, count)) in counts.enumerated() {
            for member in 0..<count { scene.given(answer(group * 100 + member, from: department, level, [.wellbeing: 4])) }
        }
        return scene
    }

    private func groups(_ counts: [(DepartmentID, Level, Int)]) throws -> [String] {
        var scene = try answered(counts)
        scene.pass(days: 8)
        try scene.when(.coordinator, "close")
        return scene.state.figures.map { "\($0.department?.rawValue ?? "all") \($0.level?.rawValue ?? "all") \($0.raters) \($0.sum)" }
    }

    // MARK: The life of a survey

    @Test("A pulse is opened, answered once by each, extended and closed") func life() async throws {
        var scene = try opened()
        #expect(scene.state.invited == 4)
        try scene.when(.customer, "answer", Self.pulse)
        try scene.when(.customersHead, "answer", Self.pulse)
        scene.refused(.alreadyAnswered, .customer, "answer", ["grades": ["wellbeing": 1, "belonging": 1, "cohesion": 1]])
        scene.refused(.notDueYet, .coordinator, "close")
        scene.pass(days: 8)
        scene.refused(.windowElapsed, .performer, "answer", Self.pulse)
        try scene.when(.coordinator, "extend", ["to": "2025-03-20T00:00:00Z"])
        for speaker in [.performer, .performersHead] as [Conversation.Speaker] { try scene.when(speaker, "answer", Self.pulse) }
        for number in 1...6 { scene.given(answer(number, from: "sales", .staff, [.wellbeing: 2, .belonging: 3, .cohesion: 4])) }
        #expect(scene.state.answers == 10)
        #expect(scene.state.status == "open")
        scene.pass(days: 20)
        try scene.when(.coordinator, "close")
        #expect(scene.state.status == "closed")
        let whole = scene.state.figures.filter { $0.department == nil }
        #expect(whole.map(\.item) == [.wellbeing, .belonging, .cohesion])
        #expect(whole.map(\.sum) == [28, 38, 36])
        #expect(whole.allSatisfy { $0.raters == 10 })
        for verb in ["answer", "extend", "close", "cancel"] { scene.refused(.matterClosed, verb) }
        try await scene.expectSealedFit()
    }

    @Test("A relationship is graded once for each other department, by at least five of its items") func relationship() async throws {
        var scene = try opened(.relationship)
        try scene.when(.customer, "answer", Self.relationship)
        scene.refused(.alreadyAnswered, .customer, "answer", Self.relationship)
        scene.refused(.invalidValue, .performer, "answer", Self.relationship)
        scene.refused(.invalidValue, .customer, "answer", Self.pulse)
        func about(_ department: String, _ grades: JSONValue) -> JSONValue { ["about": .string(department), "grades": grades] }
        scene.refused(.unknownDepartment, .customer, "answer", about("nowhere", ["sharedGoals": 1]))
        scene.refused(.tooFewAnswers, .customer, "answer", about("depot", ["sharedGoals": 1, "mutualRespect": 2]))
        scene.refused(.invalidValue, .customer, "answer", about("depot", ["wellbeing": 1]))
        scene.refused(.invalidGrade, .customer, "answer", about("depot", ["sharedGoals": 6]))
        guard case .object(var fields) = Self.relationship else { return }
        fields["about"] = "depot"
        try scene.when(.customer, "answer", .object(fields))
        #expect(Set(scene.state.given.map(\.participant)).count == 2)
        for number in 1...4 {
            scene.given(
                SurveyAnswered(
                    form: .relationship, cohort: Cohort(department: "sales", level: .staff),
                    participant: ParticipantToken(number: number),
                    answer: Sealed(SurveyAnswer(about: "operations", grades: [.sharedGoals: 5]), under: Survey.key(of: "matter"))))
        }
        scene.pass(days: 8)
        try scene.when(.coordinator, "close")
        #expect(Set(scene.state.figures.map(\.about)) == ["operations"])
        #expect(Set(scene.state.figures.map(\.item)) == [.sharedGoals])
        #expect(scene.state.figures.map(\.sum) == [22, 22, 22])
    }

    @Test("A cancelled survey shows nothing") func cancelling() async throws {
        var scene = try answered([("sales", .staff, 9)])
        scene.refused(.emptyText, .coordinator, "cancel", ["reason": " "])
        try scene.when(.coordinator, "cancel", ["reason": "A wrong question"])
        #expect(scene.state.status == "cancelled")
        #expect(scene.state.figures.isEmpty && scene.state.given.isEmpty)
        scene.pass(days: 8)
        scene.refused(.matterClosed, .coordinator, "close")
        try await scene.expectSealedFit()
    }

    @Test("Departments, period and grades make sense") func values() throws {
        var scene = try MatterScene<Survey>()
        scene.refused(.unknownDepartment, .coordinator, "open", opening(.pulse, ["departments": ["nowhere"]]))
        scene.refused(.invalidValue, .coordinator, "open", opening(.pulse, ["departments": []]))
        scene.refused(.endedBeforeBegun, .coordinator, "open", opening(.pulse, ["to": "2025-03-02T00:00:00Z"]))
        scene.refused(
            .dueInPast, .coordinator, "open", opening(.pulse, ["from": "2025-02-01T00:00:00Z", "to": "2025-03-01T00:00:00Z"]))
        try scene.when(.coordinator, "open", opening(.pulse, ["from": "2025-03-05T00:00:00Z"]))
        scene.refused(.notDueYet, .customer, "answer", Self.pulse)
        scene.pass(days: 3)
        scene.refused(.tooFewAnswers, .customer, "answer", ["grades": ["wellbeing": 1]])
        scene.refused(.invalidGrade, .customer, "answer", ["grades": ["wellbeing": 0]])
        scene.refused(.invalidValue, .customer, "answer", ["grades": ["sharedGoals": 1]])
        scene.refused(.invalidValue, .customer, "answer", ["about": "operations", "grades": ["wellbeing": 1]])
        scene.refused(.unchanged, .coordinator, "extend", ["to": "2025-03-10T00:00:00Z"])
        scene.refused(.invalidValue, .coordinator, "extend", ["to": "2025-03-09T00:00:00Z"])
        scene.refused(.dueInPast, .coordinator, "extend", ["to": "2025-03-04T00:00:00Z"])
    }

    @Test("Who may") func rights() throws {
        var scene = try MatterScene<Survey>()
        scene.refused(.notCoordinator, .customersHead, "open", opening())
        scene = try opened()
        scene.refused(.notInvolved, .receiver, "answer", Self.pulse)
        scene.refused(.notInvolved, .coordinator, "answer", Self.pulse)
        scene.refused(.notInvolved, .system, "answer", Self.pulse)
        try scene.when(.performersHead, "answer", Self.pulse)
        scene.refused(.notCoordinator, .customersHead, "extend", ["to": "2025-03-20T00:00:00Z"])
        scene.refused(.notCoordinator, .customersHead, "cancel", ["reason": "R"])
        scene.pass(days: 8)
        scene.refused(.notCoordinator, .customersHead, "close")
        try scene.when(.coordinator, "close")
    }

    // MARK: What is shown

    @Test("Fewer than five answers show nothing") func tooFew() throws {
        #expect(try groups([("sales", .staff, 4)]) == [])
        #expect(try groups([("sales", .staff, 3), ("operations", .staff, 2)]) == ["all all 5 20"])
    }

    @Test("13 = 9 + 4 hides both; 9 + 6 shows both; three departments hide as many as it takes") func complement() throws {
        #expect(try groups([("sales", .staff, 9), ("operations", .staff, 4)]) == ["all all 13 52"])
        #expect(
            try groups([("sales", .staff, 9), ("operations", .staff, 6)]) == [
                "all all 15 60", "operations all 6 24", "operations staff 6 24", "sales all 9 36", "sales staff 9 36",
            ])
        #expect(
            try groups([("sales", .staff, 9), ("operations", .staff, 6), ("depot", .staff, 1)]) == [
                "all all 16 64", "sales all 9 36", "sales staff 9 36",
            ])
    }

    @Test("Levels are parts of their department, and hidden with it") func levels() throws {
        #expect(
            try groups([("sales", .staff, 9), ("sales", .middle, 4), ("operations", .staff, 6), ("operations", .executive, 5)]) == [
                "all all 24 96", "operations all 11 44", "operations executive 5 20", "operations staff 6 24", "sales all 13 52",
            ])
        #expect(try groups([("sales", .staff, 9), ("operations", .middle, 2), ("operations", .staff, 2)]) == ["all all 13 52"])
    }

    @Test("An item is judged by those who answered it") func items() throws {
        var scene = try answered([("sales", .staff, 9)])
        for number in 900..<904 { scene.given(answer(number, from: "sales", .staff, [.belonging: 1])) }
        scene.pass(days: 8)
        try scene.when(.coordinator, "close")
        #expect(Set(scene.state.figures.map(\.item)) == [.wellbeing])
    }

    // MARK: What nobody can see

    @Test("A row, which is the state as it is stored, holds no answer, and goes on without them") func row() throws {
        var row: JSONValue?
        let scene = try answered([("sales", .staff, 6)])
        for event in scene.events {
            let summary = try MatterOccurrence(kind: Survey.name, event: event).fold(into: row, at: scene.now)
            row = summary.state
            for secret in ["grades", "participant", "wellbeing", "staff"] { #expect(!summary.state.canonical.contains(secret)) }
        }
        #expect(row?["answers"] == 6)
    }

    @Test("In the log, and so in its tail, an answer is sealed and names nobody") func log() async throws {
        var scene = try opened()
        try scene.when(.customer, "answer", Self.pulse)
        let codec = EventCodec(sealer: Sealer(keys: SampleKeyRing()))
        let event = try #require(scene.events.last)
        let actor = try Conversation().actor(.customer).anonymous
        let metadata = EventMetadata(actor: actor, parties: scene.state.parties, correlation: "c", command: "survey answer")
        let stored = try await codec.encode(event, id: UUID(), occurredAt: scene.now, metadata: metadata)
        let text = stored.payload.canonical + stored.metadata.canonical
        for secret in ["grades", "wellbeing", "wang", "seller"] { #expect(!text.contains(secret), "\(secret)") }
        #expect(actor == Actor(kind: .member, department: "sales", level: .staff))
    }

    @Test("A timeline has no line for an answer, neither before the closing nor after") func timeline() throws {
        var scene = try answered([("sales", .staff, 6)])
        #expect(!scene.state.tells(SurveyAnswered.type))
        scene.pass(days: 8)
        try scene.when(.coordinator, "close")
        #expect(!scene.state.tells(SurveyAnswered.type))
        #expect(scene.state.tells(SurveyClosed.type))
    }

    @Test("A participant's token is the member's own in one survey and for one department") func tokens() throws {
        var pulse = try opened()
        try pulse.when(.customer, "answer", Self.pulse)
        try pulse.when(.performer, "answer", Self.pulse)
        var relations = try opened(.relationship)
        try relations.when(.customer, "answer", Self.relationship)
        let tokens = (pulse.state.given + relations.state.given).map(\.participant.rawValue)
        #expect(Set(tokens).count == 3)
        #expect(tokens.allSatisfy { $0.count == 32 })
    }
}

extension MatterScene<Survey> {
    /// By the one who could, with a plausible body.
    fileprivate mutating func refused(_ code: Rejection.Code, _ verb: String) {
        switch verb {
        case "answer": refused(code, .customer, verb, ["grades": ["wellbeing": 4, "belonging": 5, "cohesion": 3]])
        case "extend": refused(code, .coordinator, verb, ["to": "2026-03-20T00:00:00Z"])
        case "cancel": refused(code, .coordinator, verb, ["reason": "R"])
        default: refused(code, .coordinator, verb)
        }
    }
}

extension ParticipantToken {
    /// One that no member has.
    fileprivate init(number: Int) {
        let digits = String(number, radix: 16)
        self.init(rawValue: String(repeating: "0", count: 32 - digits.count) + digits)
    }
}
