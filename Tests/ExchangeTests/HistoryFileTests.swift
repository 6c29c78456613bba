import Collaboration
import Foundation
import Testing

@testable import Exchange

@Suite("Reading files") struct HistoryFileTests {
    private static let header = "case,what,when,id,who,due,ended\n"

    @Test("Rows become the steps of their cases, in the order of time, whatever the order in the file")
    func order() throws {
        let history = try TextFile.history(
            of: Self.header
                + "b,stop,2025-03-04 10:00,3,robot,2025-03-05,?\na,start,2025-03-03 10:00,1,lin,,\nb,start,2025-03-03 11:00,2,?,,\n")
        #expect(history.problems.isEmpty && history.rows == 3)
        #expect(history.cases.map(\.facts.caseID) == ["b", "a"])
        let steps = history.cases[0].steps
        #expect(steps.map(\.kind) == [.submitted, .accepted])
        #expect(steps.map(\.line) == [4, 2] && steps.map(\.automated) == [false, true] && steps[0].resource == nil)
        #expect(history.cases[0].facts.plannedDue == Date(timeIntervalSince1970: 1_741_129_200) && history.cases[0].facts.endedAt == nil)
    }

    @Test("Each broken row is told with its line and costs no other row")
    func brokenRows() throws {
        var bytes = Array((Self.header + "a,start,soon,1,x,,\n,start,2025-03-03,2,x,,\na,dance,2025-03-03,3,x,,\na,start,,4,x,,\n").utf8)
        bytes += Array("a,".utf8) + [0xFF] + Array(",2025-03-03,5,x,,\na,start\n".utf8)
        bytes += Array(
            "a,\(String(repeating: "y", count: 3 << 20)),2025-03-03,6,x,,\na,start,2025-03-03,7,x,,\na,start,2025-03-03,7,x,,\n".utf8)
        let history = try TextFile.history(of: bytes)
        #expect(history.problems.map(\.line) == [2, 3, 4, 5, 6, 7, 8, 10])
        #expect(
            history.problems.map(\.reason) == [
                .wrongTime, .missingCase, .unknownActivity, .missingTime, .notUTF8, .wrongColumnCount, .tooLong, .repeatedID,
            ])
        #expect(history.cases.flatMap(\.steps).map(\.line) == [9])
        #expect(history.rows == 9)
    }

    @Test("A byte-order mark before the first column, quoted or not", arguments: ["case", "\"case\""])
    func byteOrderMark(column: String) throws {
        let text = "\u{FEFF}" + column + Self.header.dropFirst(4) + "a,start,2025-03-03,1,x,,\n"
        #expect(try TextFile.history(of: text).cases.count == 1)
    }

    @Test("A file that lacks a mapped column, or has nothing in it, is refused", arguments: ["", "case,what\n", "\n\n"])
    func columns(text: String) throws {
        let error = #expect(throws: ExchangeError.self) { try TextFile.history(of: text) }
        #expect(error?.code == .wrongColumns)
    }

    @Test("Gzip is read as it is; a truncated one gives its whole rows and says that it ends early")
    func gzip() throws {
        let rows = (1...20_000).map { "case \($0),start,2025-03-03 10:00,\($0),\(UUID()),,\n" }.joined()
        let packed = try TextFile.gzip(Self.header + rows)
        #expect(try TextFile.history(of: packed).cases.count == 20_000)
        #expect(try TextFile.history(of: packed).problems.isEmpty)
        let members = try TextFile.history(of: try TextFile.gzip(Self.header) + TextFile.gzip(rows))
        #expect(members.cases.count == 20_000 && members.problems.isEmpty)
        let cut = try TextFile.history(of: Array(packed.prefix(packed.count / 2)))
        #expect(cut.problems.map(\.reason) == [.truncated])
        #expect((5000..<20_000).contains(cut.cases.count))
        var damaged = packed
        for index in 200_000..<200_050 { damaged[index] ^= 0x55 }
        #expect(try TextFile.history(of: damaged).problems.last?.reason == .damaged)
    }

    private static let xes = """
        <?xml version="1.0" encoding="UTF-8"?>
        <log xmlns="http://www.xes-standard.org/">
          <global scope="event"><string key="what" value="none"/></global>
          <trace>
            <string key="case" value="a"/>
            <event>
              <string key="what" value="start"><string key="what" value="nested"/></string>
              <date key="when" value="2025-03-03T10:00:00.000+01:00"/>
            </event>
            <event>
              <string key="what" value="stop"/>
              <date key="when" value="2025-03-03T11:00:00+01:00"/>
            </event>
          </trace>
          <trace>
            <event><string key="what" value="start"/><date key="when" value="2025-03-03T10:00:00+01:00"/></event>
          </trace>
        </log>
        """
    private static let xesMapping = """
        source: test
        columns: {case: "case:case", activity: what, time: when}
        activities: {start: submitted, stop: accepted}
        endedBy: [stop]
        """

    @Test("XES: traces are cases, events are rows, and nested or global attributes are passed over")
    func xes() throws {
        let history = try TextFile.history(of: Self.xes, mapping: Self.xesMapping)
        #expect(history.cases.map { $0.steps.map(\.activity) } == [["start", "stop"]])
        #expect(history.cases[0].facts.endedAt == Date(timeIntervalSince1970: 1_740_996_000))
        #expect(history.problems.map(\.reason) == [.missingCase] && history.problems.map(\.line) == [16])
    }

    @Test(
        "XES that breaks off gives the events that are whole",
        arguments: ["<string key=\"what\" value=\"stop\"/>", "</event>", "value=\"stop"])
    func brokenXES(ending: String) throws {
        let history = try TextFile.history(
            of: String(try #require(Self.xes.split(separator: ending).first)) + ending, mapping: Self.xesMapping)
        #expect(history.cases.map { $0.steps.map(\.activity) } == [["start"]])
        #expect(history.problems.map(\.reason) == [.malformedXML])
    }

    @Test("A step keeps its key when the file grows, and rows that are quite alike are told apart")
    func keys() throws {
        let mapping = TextFile.mapping.replacing(" id: id,", with: "")
        let row = "a,start,2025-03-03 10:00,,x,,\n"
        let few = try TextFile.history(of: Self.header + row + row, mapping: mapping).cases[0].steps.map(\.key)
        let more = try TextFile.history(of: Self.header + "a,stop,2025-03-01,,x,,\n" + row + row, mapping: mapping).cases[0].steps.map(
            \.key)
        #expect(Set(few).count == 2 && Array(more.dropFirst()) == few)
    }
}
