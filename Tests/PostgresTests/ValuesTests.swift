import Foundation
import Postgres
import TestSupport
import Testing

@Suite(.database, .deadline) struct ValuesTests {
    /// Sends a value and reads it back.
    private func echo<Value: PostgresEncodable & PostgresDecodable>(_ value: Value) async throws -> Value {
        let rows = try await TestDatabase.current.pool.query("SELECT \(value)")
        return try #require(rows.first).decode(Value.self)
    }

    @Test("Integers of every width come back at their extremes") func integers() async throws {
        for value in [Int16.min, -1, 0, .max] { #expect(try await echo(value) == value) }
        for value in [Int32.min, -1, 0, .max] { #expect(try await echo(value) == value) }
        for value in [Int64.min, -1, 0, .max] { #expect(try await echo(value) == value) }
    }

    @Test("Texts come back in any script, and an empty text is not NULL") func texts() async throws {
        for value in ["", "内部客户关系", "a'b\"c\\d\n", "👩🏽‍🔧"] { #expect(try await echo(value) == value) }
        #expect(try await echo(String?.none) == nil)
    }

    @Test("Fractions, truth values, bytes and identifiers come back") func others() async throws {
        for value in [0.1, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude] { #expect(try await echo(value) == value) }
        #expect(try await echo(Double.nan).isNaN)
        #expect(try await echo(true))
        #expect(try await echo([UInt8](0...255)) == [UInt8](0...255))
        #expect(try await echo([UInt8]()) == [])
        let id = UUID()
        #expect(try await echo(id) == id)
        #expect(try await echo(PostgresJSON(#"{"a": [1, null]}"#)).text == #"{"a": [1, null]}"#)
    }

    @Test("Times come back to the microsecond") func times() async throws {
        for microseconds in [0, 1_740_963_600_123_456, -62_000_000_000_000_001] {
            let date = Date(timeIntervalSince1970: Double(microseconds) / 1_000_000)
            #expect(abs(try await echo(date).timeIntervalSince(date)) < 0.000_000_5)
        }
    }

    @Test("A time of whole microseconds comes back as the same value, to the last bit") func sameTimes() async throws {
        let times = (0..<1000).map { Date(timeIntervalSince1970: Double(1_740_963_600_000_000 + $0 * 7_654_321) / 1_000_000) }
        #expect(try await echo(times) == times)
    }

    @Test("Arrays come back, empty ones and ones with NULLs too") func arrays() async throws {
        #expect(try await echo([Int64.min, 0, .max]) == [Int64.min, 0, .max])
        #expect(try await echo([String]()) == [])
        #expect(try await echo([String?]([nil, "", "二"])) == [nil, "", "二"])
        #expect(try await echo([[1, 2], []] as [[UInt8]]) == [[1, 2], []])
        #expect(try await echo([true, false]) == [true, false])
    }

    @Test("A value that does not fit is an error that names the column and not the value") func misfits() async throws {
        let row = try #require(
            try await TestDatabase.current.pool.query("SELECT 70000 AS wide, NULL::text AS gone, 'infinity'::timestamptz AS never").first)
        for attempt in [
            { _ = try row.decode("wide", as: Int16.self) }, { _ = try row.decode("gone", as: String.self) },
            { _ = try row.decode("never", as: Date.self) }, { _ = try row.decode("absent", as: Bool.self) },
        ] {
            let error = #expect(throws: PostgresError.self) { try attempt() }
            #expect(error?.code == .decoding)
            #expect(error?.message.contains("70000") == false)
        }
    }
}
