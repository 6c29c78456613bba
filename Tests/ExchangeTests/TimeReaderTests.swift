import Foundation
import Testing
import WorkingTime

@testable import Exchange

@Suite("Times in histories") struct TimeReaderTests {
    private static func reader(_ ambiguous: AmbiguousTime? = nil) throws -> TimeReader {
        TimeReader(
            patterns: ["dd/MM/yyyy HH:mm", "yyyyMMdd HHmm XXX"].map(TimePattern.init), clock: try WallClock(timeZone: "Europe/Berlin"),
            ambiguous: ambiguous)
    }

    @Test(
        "One moment in the forms that histories have",
        arguments: [
            "2011-10-11 13:45:00+02:00", "2011-10-11T11:45:00Z", "2011-10-11 13:45:00.000000+02:00", "2011-10-11 13:45",
            "2011-10-11T13:45:00", "2011-10-11 13:45:00.000", "11/10/2011 13:45", "20111011 1145 Z",
        ])
    func forms(text: String) throws {
        #expect(try Self.reader().date(text) == .success(Date(timeIntervalSince1970: 1_318_333_500)))
    }

    @Test("Microseconds are kept")
    func fractions() throws {
        let date = try Self.reader().date("2011-10-11 13:45:40.276123+02:00").get()
        #expect(abs(date.timeIntervalSince1970 - 1_318_333_540.276123) < 0.000_000_5)
    }

    @Test(
        "What is no time, or on no calendar, is refused",
        arguments: ["", "soon", "2011-02-30 10:00", "2011-13-01", "31/02/2011 10:00", "2011-10-11 25:00", "2011-02-30T10:00:00Z"])
    func wrong(text: String) throws {
        #expect(try Self.reader().date(text) == .failure(.noTime))
    }

    @Test("Without a zone of its own and of the mapping a time says nothing; shown twice it needs a choice")
    func zones() throws {
        #expect(TimeReader().date("2011-10-11 13:45") == .failure(.noZone))
        #expect(try Self.reader().date("2025-10-26 02:30") == .failure(.ambiguous))
        #expect(try Self.reader(.earlier).date("2025-10-26 02:30") == .success(Date(timeIntervalSince1970: 1_761_438_600)))
        #expect(try Self.reader(.later).date("26/10/2025 02:30") == .success(Date(timeIntervalSince1970: 1_761_442_200)))
    }
}
