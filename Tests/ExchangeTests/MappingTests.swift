import Foundation
import Testing

@testable import Exchange

@Suite("Mapping files") struct MappingTests {
    private static let wrong: [(String, String)] = [
        ("", "empty"), ("source: [", "not YAML"), ("source: x", "needs columns"), ("columns: {}", "needs a source"),
        ("source: A b\ncolumns: {}", "cannot name a source"), ("source: x\ncolumns: {case: a, time: b}", "columns needs activity"),
        ("source: x\ncolums: {}", "Line 2: “colums” means nothing here"),
        ("source: x\ncolumns: {case: a, time: b, activity: c, whatever: d}", "“whatever” means nothing here"),
        ("source: x\ncolumns: {case: a, time: b, activity: c}\ndelimiter: x", "Line 3: delimiter"),
        ("source: x\ncolumns: {case: a, time: b, activity: c}\nactivities: {a: promised}", "activities.a is “promised”"),
        ("source: x\ncolumns: {case: a, time: b, activity: c}\ntimes: {zone: Mars}", "“Mars” is not a time zone"),
        ("source: x\ncolumns: {case: a, time: b, activity: c}\ndepartments: {a: B!}", "“B!” is no department"),
    ]

    @Test("A slip is told with where it is and what would be right", arguments: wrong)
    func slips(yaml: String, message: String) {
        let error = #expect(throws: ExchangeError.self) { try ImportMapping(yaml: yaml) }
        #expect(error?.code == .invalidMapping)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test("The mappings that are shipped can be read", arguments: ["receipt", "helpdesk"])
    func shipped(name: String) throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../ops/import/\(name).yaml").path
        #expect(try ImportMapping.read(path: path).source == name)
    }
}
