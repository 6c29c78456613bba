import Collaboration
import EventLog
import TestSupport
import Testing

@Suite("Duties over HTTP", .migratedDatabase) struct DutiesTests {
    private static let raci: JSONValue = [
        "service": "shipping", "responsible": ["operator"], "accountable": "ops-head", "informed": ["seller"],
    ]

    @Test("A service nobody answers for shows as unowned until a held post is accountable") func ownership() async throws {
        try await LiveServer.with { server in
            func shipping() async throws -> JSONValue? {
                try await server.get("/v1/services", as: "wang").body["services"]?.elements.first
            }
            let before = try await shipping()
            #expect(before?["owned"] == false && before?["raci"] == nil)
            #expect(try await server.get("/v1/duties", as: "wang").body["unowned"] == ["shipping"])
            #expect(try await server.post("/v1/catalogue/assign-raci", Self.raci, as: "lin").status == 409)
            let assigned = try await server.post("/v1/catalogue/assign-raci", Self.raci, as: "zhao")
            #expect(assigned.body["events"] == ["RaciAssigned"])
            let after = try await shipping()
            #expect(after?["owned"] == true && after?["raci"]?["accountable"] == "ops-head" && after?["version"] == 2)
            #expect(try await server.get("/v1/duties", as: "wang").body["unowned"] == [])
        }
    }

    @Test("Members attest once a quarter, which counts among those who have duties") func attesting() async throws {
        try await LiveServer.with { server in
            #expect(try await server.post("/v1/catalogue/attest-duties", as: "chen").body["code"] == "no_duties")
            #expect(try await server.get("/v1/duties", as: "wang").body["share"] == nil)
            _ = try await server.post("/v1/catalogue/assign-raci", Self.raci, as: "zhao")
            #expect(try await server.post("/v1/catalogue/attest-duties", as: "chen").body["events"] == ["DutiesAttested"])
            let again = try await server.post("/v1/catalogue/attest-duties", as: "chen")
            #expect(again.status == 409 && again.body["code"] == "already_attested")

            let all = try await server.get("/v1/duties", as: "wang").body
            #expect(all["attested"] == 1 && all["expected"] == 3 && all["members"]?.elements.count == 8)
            let one = try await server.get("/v1/duties?member=chen", as: "wang").body
            let duty: JSONValue = ["service": ["service": "shipping", "version": 2], "post": "operator", "role": "responsible"]
            #expect(one["members"]?.elements.count == 1 && one["expected"] == 3)
            #expect(one["members"]?.elements.first?["duties"] == [duty])
            #expect(one["members"]?.elements.first?["lastAttestation"]?["duties"] == [duty])
            #expect(one["members"]?.elements.first?["attested"] == true)
            #expect(try await server.get("/v1/duties?member=No%20Id", as: "wang").status == 400)
        }
    }
}
