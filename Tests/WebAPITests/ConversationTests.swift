import Collaboration
import EventLog
import Foundation
import NIOHTTP1
import TestSupport
import Testing

@Suite(.migratedDatabase) struct ConversationTests {
    private static func inAnHour() -> JSONValue { .string(Timestamp.text(of: Date(timeIntervalSinceNow: 3600))) }

    @Test("Four people hold a conversation, and both dashboards and the pair's indicators have changed") func conversation() async throws {
        try await LiveServer.with { server in
            let submitted = try await server.post("/v1/requests", Samples.submission(), as: "wang")
            #expect(submitted.status == 201)
            let location = try #require(submitted.headers.first(name: "Location"))
            let steps: [(String, JSONValue, String)] = [
                ("acknowledge", ["understanding": "40 pumps to the dock"], "chen"), ("confirm-understanding", [:], "wang"),
                ("promise", ["due": Self.inAnHour()], "zhao"), ("fulfil", ["evidence": "Delivery note 7"], "chen"),
                ("accept", ["rating": ["overall": 5]], "lin"), ("rate", ["overall": 4], "zhao"),
            ]
            var position: JSONValue = .null
            for (verb, body, member) in steps {
                let answer = try await server.post("\(location)/\(verb)", body, as: .init(stringLiteral: member))
                #expect(answer.status == 200, "\(verb): \(answer.body.canonical)")
                position = answer.body["lastPosition"] ?? position
            }
            let wait = "waitFor=\(position.canonical)"
            let operations = try await server.get("/v1/departments/operations/dashboard?\(wait)", as: "zhao").body
            #expect(operations["supplier"]?["counts"]?["kept"] == 1)
            #expect(operations["supplier"]?["promiseKeeping"]?["score"] != nil)
            let sales = try await server.get("/v1/departments/sales/dashboard?\(wait)", as: "lin").body
            #expect(sales["customer"]?["acceptances"] == 1)
            let pairs = try await server.get("/v1/pairs?customer=sales&performer=operations", as: "lin").body
            guard case .array(let found)? = pairs["pairs"] else {
                Issue.record("no pairs")
                return
            }
            #expect(found.first?["counts"]?["kept"] == 1)
            let detail = try await server.get(location, as: "wang")
            #expect(detail.body["summary"]?["status"] == "accepted")
            #expect(detail.headers.first(name: "ETag") == "\"\(detail.body["version"]?.canonical ?? "")\"")
        }
    }

    @Test("A command sent again under its key has its first answer; another command under it is refused") func idempotency() async throws {
        try await LiveServer.with { server in
            let first = try await server.post("/v1/requests", Samples.submission(), as: "wang", key: "k1")
            let again = try await server.post("/v1/requests", Samples.submission(), as: "wang", key: "k1")
            #expect(again.status == first.status && again.body["number"] == first.body["number"])
            #expect(again.body["repeated"] == true)
            let refused = try await server.post("/v1/requests", Samples.submission(title: "Ship 41 pumps"), as: "wang", key: "k1")
            #expect(refused.status == 422 && refused.body["code"] == "command_reused")
            let keyless = try await server.post("/v1/requests", Samples.submission(), as: "wang", key: nil)
            #expect(keyless.status == 400 && keyless.body["code"] == "idempotency_key_required")
        }
    }

    @Test("A rejection is a problem with code, both sentences and what is allowed now") func rejections() async throws {
        try await LiveServer.with { server in
            let location = try #require(
                try await server.post("/v1/requests", Samples.submission(), as: "wang").headers.first(name: "Location"))
            let refused = try await server.post("\(location)/fulfil", ["evidence": "Done"], as: "chen")
            #expect(refused.status == 409)
            #expect(refused.headers.first(name: "Content-Type") == "application/problem+json")
            #expect(refused.body["code"] == "not_promised")
            #expect(refused.body["sentence"]?["zh"]?.stringValue?.isEmpty == false)
            guard case .array(let allowed)? = refused.body["allowed"] else {
                Issue.record("nothing is said to be allowed")
                return
            }
            #expect(allowed.contains("promise"))
            let kept = try await server.get("/v1/rejections", as: "audrey").body
            #expect(kept.canonical.contains("not_promised"))
            #expect(try await server.get("/v1/rejections", as: "wang").status == 403)
        }
    }

    @Test("A command conditional on a version that has passed is refused") func preconditions() async throws {
        try await LiveServer.with { server in
            let submitted = try await server.post("/v1/requests", Samples.submission(), as: "wang")
            let location = try #require(submitted.headers.first(name: "Location"))
            let tag = try #require(submitted.headers.first(name: "ETag"))
            let first = try await server.post(
                "\(location)/acknowledge", ["understanding": "Pumps"], as: "chen", headers: ["If-Match": tag])
            #expect(first.status == 200)
            let late = try await server.post("\(location)/promise", ["due": Self.inAnHour()], as: "chen", headers: ["If-Match": tag])
            #expect(late.status == 412 && late.body["code"] == "version_conflict")
        }
    }

    @Test("Without a token, with a wrong one and without the role, nothing is told") func authorisation() async throws {
        try await LiveServer.with { server in
            #expect(try await server.get("/v1/me", as: nil).status == 401)
            let wrong = try await server.send("GET", "/v1/me", nil, ["Authorization": "Bearer rpt_nonsense"], nil)
            #expect(wrong.status == 401 && wrong.headers.first(name: "WWW-Authenticate") == "Bearer")
            #expect(try await server.get("/v1/requests", as: "otto").status == 403)
            #expect(try await server.get("/v1/projections", as: "otto").status == 200)
            let issued = try await server.post("/v1/tokens", ["member": "wang", "label": "phone"], as: "adam")
            #expect(issued.status == 201 && issued.body["token"]?.stringValue?.hasPrefix("rpt_") == true)
            #expect(try await server.post("/v1/tokens", ["member": "wang", "label": "x"], as: "wang").status == 403)
        }
    }

    @Test("Bad input is answered with what is wrong and where") func badInput() async throws {
        try await LiveServer.with { server in
            let missing = try await server.post("/v1/requests", ["service": "shipping"], as: "wang")
            #expect(missing.status == 400 && missing.body["code"] == "missing_field")
            let unknown = try await server.post("/v1/requests", ["colour": "red"], as: "wang")
            #expect(unknown.status == 400)
            let nonsense = try await server.send("POST", "/v1/requests", "wang", ["Idempotency-Key": "k"], "{")
            #expect(nonsense.status == 400 && nonsense.body["code"] == "invalid_json")
            for path in ["/v1/requests?limit=0", "/v1/requests?state=open", "/v1/requests?flag=late", "/v1/requests?cursor=x"] {
                let answer = try await server.get(path, as: "wang")
                #expect(answer.status == 400 && answer.body["code"] == "invalid_parameter", "\(path)")
            }
            #expect(try await server.get("/v1/requests/R-1", as: "wang").status == 404)
            let nowhere = try await server.get("/nowhere", as: nil)
            #expect(nowhere.status == 404 && nowhere.headers.first(name: "Content-Type") == "application/problem+json")
        }
    }
}
