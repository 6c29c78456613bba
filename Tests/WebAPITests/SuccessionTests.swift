import Collaboration
import EventLog
import TestSupport
import Testing

@Suite("Changes of the organisation over HTTP", .migratedDatabase) struct SuccessionTests {
    @Test("A merged department shows its successor, whose people find its requests on their desks and carry them on") func merging()
        async throws
    {
        try await LiveServer.with { server in
            let submitted = try await server.post("/v1/requests", Samples.submission(), as: "wang")
            let merged = try await server.post(
                "/v1/organisation/merge-department", ["department": "operations", "into": "finance"], as: "adam")
            #expect(merged.status == 200 && merged.body["events"] == ["DepartmentsMerged"])
            let wait = "?waitFor=\(merged.body["lastPosition"]?.canonical ?? "")"

            let departments = try await server.get("/v1/departments\(wait)", as: "wang").body["departments"]?.elements ?? []
            #expect(departments.first { $0["department"] == "operations" }?["successor"] == "finance")
            let service = try await server.get("/v1/services", as: "wang").body["services"]?.elements.first
            #expect(service?["offeredBy"] == "finance" && service?["definition"]?["department"] == "operations")

            let desk = try await server.get("/v1/desk\(wait)", as: "chen").body
            #expect(desk["toAcknowledge"]?["requests"]?.elements.map { $0["number"] } == [submitted.body["number"]])
            let location = try Samples.location(submitted)
            #expect(try await server.post("\(location)/acknowledge", ["understanding": "40 pumps"], as: "chen").status == 200)
            #expect(try await server.get(location, as: "chen").status == 200)

            var asked = Samples.submission()
            if case .object(var members) = asked {
                members["performer"] = ["department": "operations"]
                asked = .object(members)
            }
            let refused = try await server.post("/v1/requests", asked, as: "wang")
            #expect(refused.status == 409 && refused.body["code"] == "department_closed")
            #expect(refused.body["sentence"]?["zh"] == "该部门已经并入另一部门（finance）。")
        }
    }

    @Test("A split department keeps its services, and the new one its posts") func splitting() async throws {
        try await LiveServer.with { server in
            let split: JSONValue = [
                "department": "operations", "into": "depot", "name": ["zh": "仓库", "en": "Depot"], "posts": ["operator"],
                "head": "operator",
            ]
            #expect(try await server.post("/v1/organisation/split-department", split, as: "zhao").status == 409)
            #expect(try await server.post("/v1/organisation/split-department", split, as: "adam").body["events"] == ["DepartmentSplit"])
            let posts = try await server.get("/v1/posts", as: "wang").body["posts"]?.elements ?? []
            #expect(posts.first { $0["post"] == "operator" }?["department"] == "depot")
            #expect(try await server.get("/v1/services", as: "wang").body["services"]?.elements.first?["offeredBy"] == "operations")
        }
    }
}
