import Collaboration
import EventLog
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing
import Trust

@Suite("Cohesion, sharing and what was imported, opened down to what they come from", .migratedDatabase) struct CohesionTests {
    private static let subject = FigureSubject(from: Party(department: Enterprise.sales), to: Party(department: Enterprise.operations))

    private func isClose(_ value: Double?, _ expected: Double) -> Bool { abs((value ?? .nan) - expected) < 0.000_000_5 }

    @Test("Of three open requests one has a fresh progress note and one is confidential; after five working days the note is stale")
    func sharing() async throws {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.submit()
            _ = try await enterprise.submit("Ship 12 valves")
            _ = try await enterprise.submit("Ship a prototype", confidential: true)
            try await enterprise.do(.postProgress(PostProgress(note: "Half of them are packed")), on: number, as: "chen")
            let sharing = try await enterprise.dashboard(Enterprise.operations).supplier.sharing
            #expect(sharing.progress.part == 1 && sharing.openness.part == 2 && sharing.openness.whole == 3)
            #expect(try await enterprise.executive().cohesion.sharing == sharing)
            try await enterprise.hire("xu", as: "operator")
            let progress = try await enterprise.explanation(.progressShared, Self.subject, viewer: try await enterprise.viewer("xu"))
            #expect(isClose(progress.recomputed().value?[.share], 1.0 / 3))
            #expect(progress.contributions.map(\.kind) == [.progress, .progress, .confidentialItem])
            let openness = try await enterprise.explanation(.openness, Self.subject)
            #expect(isClose(openness.recomputed().value?[.share], 2.0 / 3))
            try enterprise.at("2025-03-12 09:00")
            #expect(try await enterprise.dashboard(Enterprise.operations).supplier.sharing.progress.part == 0)
        }
    }

    @Test("Thanks count where they cross departments, per head, until they are revoked or 90 days have passed") func recognition()
        async throws
    {
        try await Enterprise.with { enterprise in
            try await enterprise.grant(.coordinator, to: "he")
            let number = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 14:00")
            func thank(_ id: MatterID, _ member: String, as giver: MemberID) async throws {
                try await enterprise.on(
                    Recognition.self, id, "give", ["title": "Thanks", "member": .string(member), "request": .string(number.description)],
                    as: giver)
            }
            func perHead(_ subject: FigureSubject = FigureSubject()) async throws -> Double? {
                try await enterprise.explanation(.recognitionPerHead, subject).recomputed().value?[.perHead]
            }
            try await thank("across", "chen", as: "wang")
            try await thank("within", "lin", as: "wang")
            // Four members hold posts, two of them in sales; one of two thanks crosses.
            #expect(isClose(try await perHead(), 0.25))
            #expect(isClose(try await perHead(Self.subject), 0.5))
            #expect(isClose(try await enterprise.executive().cohesion.recognitionPerHead, 0.25))
            let all = try await enterprise.explanation(.recognitionPerHead, FigureSubject())
            #expect(all.contributions.map(\.evidence.positive) == [1, 0])
            try enterprise.at("2025-03-03 16:00")
            try await enterprise.on(Recognition.self, "across", "revoke", ["reason": "By mistake"], as: "he")
            #expect(try await perHead() == 0)
            let then = try await enterprise.explanation(
                .recognitionPerHead, Self.subject, asOf: .occurred(try Enterprise.instant("2025-03-03 15:00")))
            #expect(isClose(then.recomputed().value?[.perHead], 0.5))
            try await thank("again", "chen", as: "wang")
            try enterprise.at("2025-06-02 09:00")
            #expect(try await perHead() == 0)
        }
    }

    @Test("The on-time share is opened down to the imported cases, as they were last corrected") func onTime() async throws {
        try await Enterprise.with { enterprise in
            func `import`(_ id: String, ended: String) async throws {
                _ = try await enterprise.importCase(
                    ImportCase(
                        source: "desk", caseID: id, performer: ImportedParty(name: "Ops", department: Enterprise.operations),
                        plannedDue: try Enterprise.instant("2025-03-03 17:00"), endedAt: try Enterprise.instant(ended), steps: []))
            }
            try await `import`("1", ended: "2025-03-03 16:00")
            try await `import`("2", ended: "2025-03-03 18:00")
            try await `import`("3", ended: "2025-03-03 18:00")
            try await `import`("3", ended: "2025-03-03 15:00")
            let explanation = try await enterprise.explanation(.onTimeShare, FigureSubject(to: Self.subject.to))
            #expect(explanation.contributions.map(\.evidence.positive) == [1, 0, 1])
            #expect(isClose(explanation.recomputed().value?[.score], 0.6))
            let share = try await enterprise.dashboard(Enterprise.operations).supplier.onTimeShare
            #expect(share.score == explanation.recomputed().value?[.score])
            #expect(try await enterprise.explanation(.onTimeShare, Self.subject).absence == .notApplicable)
        }
    }

    @Test("The pulse is opened down to the survey, for all and for a department that has enough who answered") func pulse() async throws {
        try await Enterprise.with { enterprise in
            try await enterprise.grant(.coordinator, to: "he")
            let opening: JSONValue = [
                "form": "pulse", "title": "March", "departments": ["sales", "operations"], "from": "2025-03-03T00:00:00Z",
                "to": "2025-03-10T00:00:00Z",
            ]
            try await enterprise.on(Survey.self, "march", "open", opening, as: "he")
            for (number, grade) in [5, 4, 4, 3, 2].enumerated() {
                let member = MemberID(stringLiteral: "seller-\(number)")
                try await enterprise.hire(member, as: "seller")
                let grades: JSONValue = ["wellbeing": 3, "belonging": 3, "cohesion": .integer(Int64(grade))]
                try await enterprise.on(Survey.self, "march", "answer", ["grades": grades], as: member)
            }
            #expect(try await enterprise.explanation(.pulse, FigureSubject()).absence == .noEvidence)
            try enterprise.at("2025-03-10 09:00")
            try await enterprise.on(Survey.self, "march", "close", as: "he")
            for subject in [FigureSubject(), FigureSubject(from: Self.subject.from)] {
                let pulse = try await enterprise.explanation(.pulse, subject)
                // Five answers with a mean of 3.6.
                #expect(pulse.contributions.map(\.weight) == [5])
                #expect(isClose(pulse.recomputed().value?[.index], 65))
            }
            #expect(try await enterprise.explanation(.pulse, FigureSubject(from: Self.subject.to)).absence == .noEvidence)
            #expect(isClose(try await enterprise.executive().cohesion.pulse, 65))
        }
    }

    @Test("A training parts the promises of where it was completed into before and since, beside those of everybody else") func cohorts()
        async throws
    {
        try await Enterprise.with { enterprise in
            _ = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-04 12:00")
            try enterprise.at("2025-03-05 10:00")
            try await enterprise.on(
                Training.self, "promising", "offer", ["title": "Promising", "content": "What one can keep", "form": "course"], as: "zhao")
            try await enterprise.on(Training.self, "promising", "enrol", ["member": "chen"], as: "chen")
            #expect(try await enterprise.cohorts().isEmpty)
            try enterprise.at("2025-03-06 12:00")
            try await enterprise.on(Training.self, "promising", "complete", ["member": "chen"], as: "zhao")
            for _ in 1...3 {
                _ = try await enterprise.serve(promisedAt: "2025-03-07 09:00", due: "2025-03-07 17:00", done: "2025-03-07 10:00")
            }
            let training = try #require(try await enterprise.cohorts().first)
            #expect(training.completed.part == 1 && training.cohorts.map(\.department) == [Enterprise.operations, nil])
            let cohort = training.cohorts[0]
            // r = 2^(−4/8) before it; three kept at age 0 since.
            #expect(cohort.trained.part == 1 && cohort.trained.whole == 2)
            #expect(cohort.promisesBefore == 1 && cohort.promisesAfter == 3 && isClose(cohort.after.score, 0.8))
            #expect(training.cohorts[1].before.state == .noEvidence && training.cohorts[1].trained.part == 0)
        }
    }
}
