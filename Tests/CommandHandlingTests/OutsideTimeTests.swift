import Collaboration
import CommandHandling
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("Events that bring their own time", .migratedDatabase)
struct OutsideTimeTests {
    private static let day = Date(timeIntervalSince1970: 1_300_000_000)

    private static func imported(steps count: Int) -> ImportCase {
        ImportCase(
            source: "permits", caseID: "case 1", performer: ImportedParty(name: "Desk 3", department: "procurement"), startedAt: day,
            plannedDue: day + 86_400, endedAt: day + 3600 * Double(count),
            steps: (1...count).map {
                ImportedStep(key: "step-\($0)", activity: "Step \($0)", kind: .progressed, at: day + 3600 * Double($0))
            })
    }

    @Test("Imported steps occur when the source says, and are marked as imported")
    func importedSteps() async throws {
        try await Town.with { town in
            let command = Self.imported(steps: 2)
            let receipt = try await town.node().handle(command, .by(.importer))
            #expect(receipt.events == ["CaseImported", "StepImported", "StepImported"])
            let records = try await town.records(of: command.stream)
            #expect(records.map(\.occurredAt) == [Self.day, Self.day + 3600, Self.day + 7200])
            #expect(records.allSatisfy { $0.metadata.imported && !$0.metadata.simulated })
            #expect(records[0].metadata.parties == [Town.procurement])
        }
    }

    @Test("A case imported again changes nothing; one that has grown adds only what is new")
    func importedAgain() async throws {
        try await Town.with { town in
            let node = town.node()
            _ = try await node.handle(Self.imported(steps: 2), .by(.importer))
            let head = try await town.log.head().position
            let again = try await node.handle(Self.imported(steps: 2), .by(.importer))
            #expect(again.events.isEmpty && again.lastPosition == nil && !again.repeated)
            #expect(again.version == StreamVersion(rawValue: 3))
            #expect(try await town.log.head().position == head)
            let grown = try await town.node().handle(Self.imported(steps: 3), .by(.importer))
            #expect(grown.events == ["CaseFactsCorrected", "StepImported"])
        }
    }

    @Test("Only the importer imports")
    func membersDoNotImport() async throws {
        try await Town.with { town in
            let error = await #expect(throws: CommandError.self) {
                try await town.node().handle(Self.imported(steps: 1), .by("gu-an"))
            }
            #expect(error?.code == .forbidden)
        }
    }

    @Test("The sandbox says when something happened, and its events are marked as simulated")
    func simulated() async throws {
        try await Town.with { town in
            var envelope = CommandEnvelope.by(.sandbox(as: "lin-yue", actingPost: nil))
            envelope.occurredAt = town.clock.now + 60
            let receipt = try await town.node().handle(.submission(), on: .new, envelope)
            let record = try await town.records(of: try #require(receipt.request).stream)[0]
            #expect(record.occurredAt == town.clock.now + 60)
            #expect(record.metadata.simulated)
            #expect(record.metadata.actor.member == "lin-yue" && record.metadata.actor.department == "production")
        }
    }
}
