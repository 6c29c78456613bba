import Collaboration
import EventLog
import TestSupport
import Testing

@Suite("Matters over HTTP", .migratedDatabase) struct MatterTests {
    private static let goal: JSONValue = ["title": "按期发货", "outcome": "95%", "owners": ["sales"]]

    @Test("A goal is proposed, refused twice, listed, and told with its timeline") func goal() async throws {
        try await LiveServer.with { server in
            let proposed = try await server.post("/v1/goals/ship-on-time/propose", Self.goal, as: "lin")
            #expect(proposed.status == 200 && proposed.body["events"] == ["GoalProposed"])
            let again = try await server.post("/v1/goals/ship-on-time/propose", Self.goal, as: "lin")
            #expect(again.status == 409 && again.body["code"] == "matter_exists")
            let wait = "?waitFor=\(proposed.body["lastPosition"]?.canonical ?? "")"
            let page = try await server.get("/v1/goals\(wait)&department=sales", as: "wang")
            #expect(page.body["matters"]?.elements.map { $0["id"] } == ["ship-on-time"])
            #expect(try await server.get("/v1/goals\(wait)&department=operations", as: "wang").body["matters"] == [])
            let detail = try await server.get("/v1/goals/ship-on-time\(wait)", as: "wang")
            #expect(detail.body["timeline"]?.elements.map { $0["type"] } == ["GoalProposed"])
            #expect(try await server.get("/v1/goals/nothing", as: "wang").status == 404)
            #expect(try await server.get("/v1/goals/No%20Id", as: "wang").status == 404)
        }
    }
}
