import ArgumentParser
import Foundation
import Testing

@testable import rapport

@Suite("Times as people type them") struct TimeTextTests {
    private static let shanghai = TimeText(zone: TimeZone(identifier: "Asia/Shanghai")!)
    private static let berlin = TimeText(zone: TimeZone(identifier: "Europe/Berlin")!)

    @Test(
        "A time with a zone means that zone, one without it the person's clock",
        arguments: [
            "2026-11-25T09:00:00Z", "2026-11-25T09:00:00.000000Z", "2026-11-25T17:00:00+08:00", "2026-11-25 17:00", "2026-11-25T17:00:00",
        ])
    func reading(text: String) throws {
        let date = try Self.shanghai.date(text)
        #expect(date == Date(timeIntervalSince1970: 1_795_597_200))
        #expect(Self.shanghai.text(date) == "2026-11-25 17:00")
    }

    @Test(
        "What is no time, or on no calendar, is refused",
        arguments: ["tomorrow", "2026-11-25", "2026-11-31 10:00", "2026-13-01 10:00", "2026-11-25 25:00", ""])
    func refusing(text: String) {
        #expect(throws: ValidationError.self) { try Self.shanghai.date(text) }
    }

    @Test("A clock time that the change of clocks skips moves forward; one shown twice is the first")
    func changeOfClocks() throws {
        #expect(try Self.berlin.date("2025-03-30 02:30") == Date(timeIntervalSince1970: 1_743_298_200))
        #expect(try Self.berlin.date("2025-10-26 02:30") == Date(timeIntervalSince1970: 1_761_438_600))
    }
}
