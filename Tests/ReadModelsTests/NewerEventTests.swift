import Collaboration
import EventLog
import Foundation
import Projections
import ReadModels
import TestSupport
import Testing

@Suite("An event of a newer program", .migratedDatabase) struct NewerEventTests {
    @Test(
        "stops every model and every replay with its type, version and position, and is never passed over",
        arguments: [
            ("RoleGranted", 2), ("RoleLent", 1),
        ]) func stops(type: String, version: Int) async throws
    {
        try await Enterprise.with { enterprise in
            try await enterprise.runner.catchUp()
            let before = try await enterprise.log.head().position
            let newer = NewEvent(
                id: UUID(), type: type, schemaVersion: version, occurredAt: enterprise.clock.now,
                metadata: try JSONValue(encoding: EventMetadata(actor: .system, parties: [], correlation: "c", command: "c")), payload: [:])
            let position = try await enterprise.log.append(
                AppendCommand(
                    id: CommandID(rawValue: "newer"), bodyHash: [1], stream: StreamName(rawValue: "other"), expecting: .any,
                    events: [newer])
            ).lastPosition
            try await enterprise.runner.catchUp()
            let words = [type, "version \(version)", "position \(position.rawValue)", "update"]

            let statuses = try await enterprise.progress.statuses()
            #expect(statuses.count == CollaborationModels.all.count)
            for status in statuses {
                #expect(status.position == before && status.lag == 1)
                for word in words { #expect(status.error?.contains(word) == true, "\(status.model): \(word)") }
            }

            let replay = await #expect(throws: ProjectionError.self) {
                try await enterprise.dashboard(Enterprise.operations, asOf: .position(position))
            }
            #expect(replay?.code == .unreadable)
            for word in words { #expect(replay?.message.contains(word) == true, "\(word)") }
            _ = try await enterprise.dashboard(Enterprise.operations, asOf: .position(before))
            let rebuild = await #expect(throws: ProjectionError.self) {
                try await enterprise.runner.rebuild([CollaborationModels.all[0].name])
            }
            #expect(rebuild?.code == .unreadable)
        }
    }
}
