import Collaboration
import EventLog
import TestSupport
import Testing

@Suite("Subscriptions over HTTP", .migratedDatabase) struct SubscriptionTests {
    private static let webhook: JSONValue = [
        "label": "board", "channel": "webhook", "url": "https://hooks.example/secret-path", "scope": "departments", "member": "wang",
    ]

    @Test("An administrator subscribes for somebody, and the secret is shown to whoever asked and nobody else") func webhook() async throws
    {
        try await LiveServer.with { server in
            let made = try await server.post("/v1/subscriptions", Self.webhook, as: "adam", key: "once")
            #expect(made.status == 201)
            #expect(made.body["secret"]?.stringValue?.hasPrefix("whsec_") == true)
            #expect(made.body["subscription"]?["host"] == "hooks.example" && !made.text.contains("secret-path"))
            // Asked again under the same key, it is the same one.
            let again = try await server.post("/v1/subscriptions", Self.webhook, as: "adam", key: "once")
            #expect(again.body == made.body)
            let own = try await server.get("/v1/subscriptions", as: "wang")
            #expect(own.body["subscriptions"]?.elements.count == 1 && !own.text.contains("whsec_"))
            #expect(try await server.get("/v1/subscriptions", as: "adam").body["subscriptions"] == [])
            #expect(try await server.get("/v1/subscriptions?all=true", as: "audrey").body["subscriptions"]?.elements.count == 1)
            #expect(try await server.get("/v1/subscriptions?all=true", as: "wang").status == 403)
            let figures = try await server.get("/v1/subscriptions/figures", as: "wang")
            #expect(figures.body["deliveries"] == 0 && figures.body["medianSeconds"] == nil)
        }
    }

    @Test("A subscription is paused, resumed and removed by its member and administrators, and unknown to others") func changes()
        async throws
    {
        try await LiveServer.with { server in
            let made = try await server.post("/v1/subscriptions", Self.webhook, as: "adam")
            let path = "/v1/subscriptions/\(made.body["subscription"]?["id"]?.stringValue ?? "")"
            #expect(try await server.post("\(path)/pause", as: "wang").body["state"] == "paused")
            #expect(try await server.post("\(path)/resume", as: "adam").body["state"] == "active")
            #expect(try await server.get("\(path)/deliveries", as: "wang").body["deliveries"] == [])
            #expect(try await server.post("\(path)/pause", as: "chen").status == 404)
            #expect(try await server.post("\(path)/pause", as: "audrey").status == 403)
            #expect(try await server.get("\(path)/deliveries", as: "audrey").status == 200)
            #expect(try await server.post("\(path)/remove", as: "wang").body["state"] == "removed")
            #expect(try await server.post("\(path)/resume", as: "wang").status == 404)
            #expect(try await server.get("/v1/subscriptions?all=true", as: "adam").body["subscriptions"] == [])
        }
    }

    @Test("Everybody subscribes by e-mail for themselves, and for nothing and nobody else") func members() async throws {
        try await LiveServer.with { server in
            let mail: JSONValue = ["label": "mail", "channel": "email", "digestAt": "08:30"]
            let made = try await server.post("/v1/subscriptions", mail, as: "wang")
            #expect(made.body["subscription"]?["digest"] == ["minute": 510, "zone": "Asia/Shanghai"])
            #expect(try await server.post("/v1/subscriptions", Self.webhook, as: "wang").status == 403)
            let others: JSONValue = ["label": "mail", "channel": "email", "member": "chen"]
            #expect(try await server.post("/v1/subscriptions", others, as: "wang").status == 403)
            for (body, code) in [
                (["label": "x", "channel": "pigeon"], "invalid_field"), (["label": "x"], "missing_field"),
                (["label": "x", "channel": "email", "types": ["Nothing"]], "invalid"),
                (["label": "x", "channel": "email", "member": "nobody"], "invalid"),
                (["label": "x", "channel": "webhook", "url": "file:///etc/passwd"], "invalid"),
            ] as [(JSONValue, JSONValue)] {
                let refused = try await server.post("/v1/subscriptions", body, as: "adam")
                #expect(refused.status == 400 && refused.body["code"] == code, "\(body.canonical)")
            }
        }
    }
}
