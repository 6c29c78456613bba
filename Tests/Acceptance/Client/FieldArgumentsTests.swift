import ArgumentParser
import Collaboration
import EventLog
import Foundation
import Testing

@testable import rapport

@Suite("Fields as options") struct FieldArgumentsTests {
    private static let times = TimeText(zone: TimeZone(identifier: "Asia/Shanghai")!)

    private static func fields(of verb: String) throws -> FieldArguments {
        let verbs = OrganisationCommand.verbs + CatalogueCommand.verbs + CalendarCommand.verbs
        return FieldArguments(verb: try #require(verbs.first { $0.name == verb }), times: times)
    }

    @Test("Nested fields are options of their own, and figures are numbers")
    func nesting() throws {
        let body = try Self.fields(of: "define-service").body([
            "--service", "tools", "--department", "procurement", "--name-zh", "工具", "--name-en", "Tools", "--target-minutes", "240",
            "--calendar", "office",
        ])
        let expected: JSONValue = [
            "service": "tools", "department": "procurement", "name": ["zh": "工具", "en": "Tools"], "targetMinutes": 240,
            "calendar": "office",
        ]
        #expect(body == expected)
        _ = try CatalogueCommand(verb: "define-service", body: body)
    }

    @Test("Times are read on the person's clock")
    func times() throws {
        let body = try Self.fields(of: "end-assignment").body(["--member", "lin-yue", "--post", "buyer", "--at", "2026-11-25 17:00"])
        #expect(body["at"] == "2026-11-25T09:00:00.000000Z")
    }

    @Test(
        "A slip is told with what there is",
        arguments: [["--nme-en", "x"], ["--name-en"], ["name", "x"], ["--target-minutes", "soon"]])
    func slips(arguments: [String]) throws {
        let fields = try Self.fields(of: "define-service")
        #expect(throws: ValidationError.self) { try fields.body(arguments) }
    }

    @Test("Every field of organisation and catalogue can be given as an option")
    func coverage() {
        for verb in OrganisationCommand.verbs + CatalogueCommand.verbs {
            for slot in FieldArguments.slots(verb.fields) {
                if case .map = slot.kind { Issue.record("\(verb.name) \(slot.option)") }
            }
        }
    }
}
