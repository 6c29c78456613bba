import Collaboration
import EventLog
import TestSupport
import Testing

@Suite("Overlaps over HTTP", .migratedDatabase) struct OverlapsTests {
    private static func service(_ id: String, _ department: String, zh: String, en: String, description: String) -> JSONValue {
        [
            "service": .string(id), "department": .string(department), "name": ["zh": .string(zh), "en": .string(en)],
            "description": ["zh": .string(description), "en": .string(description)], "targetMinutes": 60, "calendar": "always",
        ]
    }

    @Test("Services of different departments are compared by name and description in both languages, as long as they are offered")
    func pairs() async throws {
        try await LiveServer.with { server in
            func overlaps() async throws -> [JSONValue] {
                try await server.get("/v1/services/overlaps", as: "wang").body["overlaps"]?.elements ?? []
            }
            let services = [
                Self.service("parts", "operations", zh: "备件采购", en: "Spares", description: "Bought within a week"),
                Self.service("spares", "finance", zh: "配件采购", en: "Purchasing", description: "Paid at the end of the month"),
                Self.service("wages", "finance", zh: "工资发放", en: "Payroll", description: "Paid at the end of the year"),
                Self.service("bonus", "sales", zh: "奖金", en: "Bonus", description: "Paid at the end of a year"),
            ]
            for service in services { #expect(try await server.post("/v1/catalogue/define-service", service, as: "adam").status == 200) }
            let found = try await overlaps()
            #expect(
                found.map { $0["services"]?.elements.compactMap { $0["service"]?.stringValue } ?? [] }
                    == [["bonus", "wages"], ["bonus", "spares"], ["parts", "spares"]])
            #expect(found.map { $0["alike"] } == ["description", "description", "name"])
            #expect(found.last?["likeness"]?.canonical == "0.5")

            _ = try await server.post("/v1/catalogue/retire-service", ["service": "bonus"], as: "adam")
            #expect(try await overlaps().count == 1)
            _ = try await server.post(
                "/v1/organisation/merge-department", ["department": "operations", "into": "finance"], as: "adam")
            #expect(try await overlaps().isEmpty)
        }
    }
}
