import EventLog
import Foundation
import Postgres
import Projections
import TestSupport
import Testing

@Suite(.migratedDatabase) struct ProjectionRunnerTests {
    @Test("The live table, a rebuild and a fold from the start are the same") func liveEqualsRebuildEqualsFold() async throws {
        try await Fixture.with { fixture in
            let runner = fixture.runner()
            try await runner.prepare()
            for start in stride(from: 1, to: 200, by: 40) {
                try await fixture.append(start...start + 39)
                try await runner.catchUp()
            }
            let expected = try await fixture.folded()
            #expect(expected["all"]?.sum == 200 * 201 / 2)
            let live = try await fixture.rows()
            #expect(live == expected)
            try await runner.rebuild(["numbers"])
            let rebuilt = try await fixture.rows()
            #expect(rebuilt == expected)
        }
    }

    @Test("A runner follows the log as it grows, and what was written can be waited for") func follows() async throws {
        try await Fixture.with { fixture in
            let runner = fixture.runner()
            let running = Task { await runner.run() }
            let position = try await fixture.append(1...50)
            try await eventually("the cursor is made") { try await !fixture.progress().statuses().isEmpty }
            try await fixture.progress().wait(for: position, limit: .seconds(120))
            let rows = try await fixture.rows()
            let expected = try await fixture.folded()
            #expect(rows == expected)
            let status = try await fixture.progress().statuses()
            #expect(status.map(\.lag) == [0])
            running.cancel()
            await running.value
        }
    }

    @Test("Runners that are stopped at any moment, and two at once, count each event once") func interruptions() async throws {
        try await Fixture.with { fixture in
            try await fixture.runner().prepare()
            let writing = Task { try await fixture.append(1...300) }
            for round in 1...20 {
                let runners = [Task { try? await fixture.runner().catchUp() }, Task { try? await fixture.runner().catchUp() }]
                if round.isMultiple(of: 2) { for runner in runners { runner.cancel() } }
                for runner in runners { await runner.value }
            }
            _ = try await writing.value
            try await fixture.runner().catchUp()
            let rows = try await fixture.rows()
            let expected = try await fixture.folded()
            #expect(rows == expected)
        }
    }

    @Test("Rows as of a position, a recorded time and a business time are told without touching the table") func asOf() async throws {
        try await Fixture.with { fixture in
            let morning = Date(timeIntervalSince1970: 1_740_963_600)
            let position = try await fixture.append(1...10, at: morning)
            let time = try #require(try await fixture.log.event(at: position)?.recordedAt)
            try await fixture.append(11...20, at: morning.addingTimeInterval(-3600))
            #expect(try await fixture.folded(.position(position))["all"]?.sum == 55)
            #expect(try await fixture.folded(.recorded(time))["all"]?.sum == 55)
            #expect(try await fixture.folded(.occurred(morning.addingTimeInterval(-1)))["all"]?.sum == 155)
            #expect(try await fixture.folded(.now)["all"]?.sum == 210)
        }
    }

    @Test("Waiting for what no worker folds ends with a clear error") func behind() async throws {
        try await Fixture.with { fixture in
            try await fixture.runner().prepare()
            let position = try await fixture.append(1...1)
            let error = await #expect(throws: ProjectionError.self) {
                try await fixture.progress().wait(for: position, limit: .milliseconds(20))
            }
            #expect(error?.code == .behind)
        }
    }
}
