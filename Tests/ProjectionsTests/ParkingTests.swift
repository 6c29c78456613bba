import EventLog
import Foundation
import Postgres
import Projections
import TestSupport
import Testing

/// What happens to an event that cannot be folded, and to those behind it.
@Suite(.migratedDatabase) struct ParkingTests {
    private static let sick = NumberModel(poison: 40)

    /// 40, 45, 50, 55 and 60 are on the stream of 40; row `all` takes every number.
    @Test("Event 40 cannot be folded: its rows wait with all that follows for them, in order, and the others go on") func poison()
        async throws
    {
        try await Fixture.with { fixture in
            let runner = fixture.runner([Self.sick])
            try await runner.prepare()
            try await fixture.append(1...60)
            try await runner.catchUp()
            let parked = try await fixture.progress().parkedRows()
            #expect(parked.map(\.key) == ["all", "number-0"])
            #expect(parked.map(\.position.rawValue) == [40, 40])
            #expect(parked.map(\.waiting) == [21, 5])
            #expect(parked.allSatisfy { $0.error.contains("Poison") && $0.type == "NumberNamed" })
            let status = try #require(try await fixture.progress().statuses().first)
            #expect(status.lag == 0 && status.parkedRows == 2 && status.error == nil)
            let rows = try await fixture.rows()
            let before = try await fixture.folded(.position(LogPosition(rawValue: 39)))
            let now = try await fixture.folded()
            for key in ["all", "number-0"] { #expect(rows[key] == before[key]) }
            for key in ["number-1", "number-2", "number-3", "number-4"] { #expect(rows[key] == now[key]) }
        }
    }

    @Test("After the fault is mended each event that waits is folded once, in order, also under a worker that goes on") func retry()
        async throws
    {
        try await Fixture.with { fixture in
            try await fixture.runner([Self.sick]).prepare()
            try await fixture.append(1...60)
            try await fixture.runner([Self.sick]).catchUp()
            let mended = fixture.runner()
            let running = Task { await mended.run() }
            try await fixture.append(61...80)
            try await fixture.progress().wait(for: LogPosition(rawValue: 80), limit: .seconds(60))
            #expect(try await fixture.progress().parkedRows().map(\.waiting) == [41, 9])
            let result = try await fixture.runner().retry("numbers")
            #expect(result.cured == 2 && result.waiting == 0)
            let last = try await fixture.append(81...100)
            try await fixture.progress().wait(for: last, limit: .seconds(60))
            #expect(try await fixture.progress().parkedRows().isEmpty)
            let rows = try await fixture.rows()
            #expect(try await rows == fixture.folded())
            running.cancel()
            await running.value
        }
    }

    @Test("A retry that fails again leaves the row where it is, and says at which event") func stillSick() async throws {
        try await Fixture.with { fixture in
            try await fixture.runner([Self.sick]).prepare()
            try await fixture.append(1...60)
            try await fixture.runner([Self.sick]).catchUp()
            let result = try await fixture.runner([NumberModel(poison: 50)]).retry("numbers", key: "number-0")
            #expect(result.cured == 0 && result.waiting == 1)
            let parked = try await fixture.progress().parkedRows().filter { $0.key == "number-0" }
            #expect(parked.map(\.position.rawValue) == [50] && parked.map(\.waiting) == [3])
            let rows = try await fixture.rows()
            let before = try await fixture.folded(.position(LogPosition(rawValue: 49)))
            #expect(rows["number-0"] == before["number-0"])
        }
    }

    @Test("An event that cannot be read stops the model before it; a program that can read it goes on") func unreadable() async throws {
        struct Unknown: Error {}
        try await Fixture.with { fixture in
            let older = EventDecoder<NumberEvent> { recorded in
                if recorded.position.rawValue == 40 { throw Unknown() }
                return try NumberEvent(recorded)
            }
            try await fixture.runner().prepare()
            try await fixture.append(1...60)
            try await fixture.runner(decoder: older).catchUp()
            let stopped = try #require(try await fixture.progress().builds().first)
            #expect(stopped.position.rawValue == 39 && stopped.lag == 21)
            #expect(stopped.error?.contains("position 40") == true)
            try await fixture.runner().catchUp()
            let cured = try #require(try await fixture.progress().statuses().first)
            #expect(cured.lag == 0 && cured.error == nil)
            let rows = try await fixture.rows()
            #expect(try await rows == fixture.folded())
        }
    }

    @Test("A rebuild with a row that waits where the old has none does not take its place") func sickRebuild() async throws {
        try await Fixture.with { fixture in
            let runner = fixture.runner()
            try await runner.prepare()
            try await fixture.append(1...60)
            try await runner.catchUp()
            let error = await #expect(throws: ProjectionError.self) { try await fixture.runner([Self.sick]).rebuild(["numbers"]) }
            #expect(error?.code == .parked)
            let rows = try await fixture.rows()
            #expect(try await rows == fixture.folded())
            let builds = try await fixture.progress().builds()
            #expect(builds.map(\.isLive) == [true, false])
            // The fault mended, what waits is folded and the new rows come into their place.
            #expect(try await fixture.runner().retry("numbers").cured == 2)
            try await fixture.runner().rebuild(["numbers"])
            #expect(try await fixture.progress().builds().map(\.build) == [2])
            let rebuilt = try await fixture.rows()
            #expect(try await rebuilt == fixture.folded())
        }
    }
}
