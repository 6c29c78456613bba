import AsyncHTTPClient
import Collaboration
import EventLog
import Foundation
import NIOHTTP1
import TestSupport
import Testing

@Suite("Manners of HTTP", .migratedDatabase) struct HTTPTests {
    @Test("A body beyond 1 MiB is refused as too large") func largeBody() async throws {
        try await LiveServer.with { server in
            let answer = try await server.post(
                "/v1/requests", Samples.submission(title: String(repeating: "x", count: 1 << 20)), as: "wang")
            #expect(answer.status == 413 && answer.body["code"] == "content_too_large")
            #expect(try await server.get("/v1/me", as: "wang").status == 200)
        }
    }

    @Test("What is not JSON is refused with the place, and another type by its name") func bodies() async throws {
        try await LiveServer.with { server in
            func send(_ body: String, type: String) async throws -> LiveServer.Answer {
                try await server.send("POST", "/v1/requests", "wang", ["Idempotency-Key": "k", "Content-Type": type], body)
            }
            let malformed = try await send(#"{"title": }"#, type: "application/json")
            #expect(malformed.status == 400 && malformed.body["code"] == "invalid_json")
            #expect(malformed.body["detail"]?.stringValue?.contains("byte 10") == true && malformed.body["location"] == "title")
            for type in ["text/plain", "application/jsonp", "application/json; charset=gbk"] {
                let answer = try await send("{}", type: type)
                #expect(answer.status == 415 && answer.body["code"] == "unsupported_media_type", "\(type)")
            }
            #expect(try await send("{}", type: "Application/JSON; charset=UTF-8").body["code"] == "missing_field")
        }
    }

    @Test("HEAD answers as GET does, without the body, and the connection goes on") func head() async throws {
        try await LiveServer.with { server in
            let submitted = try await server.post("/v1/requests", Samples.submission(), as: "wang")
            // What says how far the models are must be the same twice.
            try await server.untilCurrent()
            for path in ["/v1/me", try Samples.location(submitted), "/healthz", "/readyz", "/openapi.yaml", "/nowhere", "/v1/requests/R-1"]
            {
                let get = try await server.get(path, as: "wang")
                let head = try await server.send("HEAD", path, "wang", [:], nil)
                #expect(head.status == get.status && head.text.isEmpty, "\(path)")
                for name in ["Content-Type", "ETag", "Content-Length"] where name != "Content-Length" || get.status == 200 {
                    #expect(head.headers.first(name: name) == get.headers.first(name: name), "\(path) \(name)")
                }
            }
        }
    }

    @Test("An unknown path is not found; a known one with another method names those it has") func methods() async throws {
        try await LiveServer.with { server in
            let nowhere = try await server.get("/v1/nowhere", as: "wang")
            #expect(nowhere.status == 404 && nowhere.body["code"] == "not_found")
            let wrong = try await server.send("PATCH", "/v1/requests/R-1", "wang", [:], nil)
            #expect(wrong.status == 405 && wrong.body["code"] == "method_not_allowed")
            #expect(wrong.headers.first(name: "Allow") == "GET, HEAD")
            let several = try await server.send("DELETE", "/v1/requests", "wang", [:], nil)
            #expect(several.status == 405 && several.headers.first(name: "Allow") == "GET, HEAD, POST")
        }
    }

    @Test("A position beyond the end of the log is refused with the end") func asOf() async throws {
        try await LiveServer.with { server in
            let submitted = try await server.post("/v1/requests", Samples.submission(), as: "wang")
            let head = submitted.body["lastPosition"]?.canonical ?? ""
            for path in [try Samples.location(submitted), "/v1/departments/sales/dashboard"] {
                #expect(try await server.get("\(path)?asOf=\(head)", as: "wang").status == 200)
                let answer = try await server.get("\(path)?asOf=1000000", as: "wang")
                #expect(answer.status == 400 && answer.body["code"] == "invalid_parameter")
                #expect(answer.body["detail"]?.stringValue?.contains("ends at \(head)") == true)
            }
        }
    }

    @Test(
        "A token that cannot be issued as asked is refused with the reason",
        arguments: [
            (["member": "wang", "label": " "], "label"),
            (["member": "wang", "label": "x", "expiresAt": "2001-01-01T00:00:00Z"], "expired"),
            (["member": "nobody", "label": "x"], "nobody"), (["member": "wang"], "label"),
            (["member": "wang", "label": "x", "expires": "x"], "expires"),
        ] as [(JSONValue, String)]) func badTokens(body: JSONValue, word: String) async throws
    {
        try await LiveServer.with { server in
            let answer = try await server.post("/v1/tokens", body, as: "adam")
            #expect(answer.status == 400)
            #expect(answer.body["detail"]?.stringValue?.contains(word) == true, "\(answer.body.canonical)")
        }
    }

    @Test(
        "A rejection is told in the language asked for",
        arguments: [
            ("zh-CN,zh;q=0.9,en;q=0.8", "zh"), ("en;q=0.5, zh;q=0.7", "zh"), ("en-GB", "en"), ("fr", "en"), ("zh;q=0", "en"), (nil, "en"),
        ] as [(String?, String)]) func languages(accept: String?, language: String) async throws
    {
        try await LiveServer.with { server in
            let location = try Samples.location(try await server.post("/v1/requests", Samples.submission(), as: "wang"))
            let headers = accept.map { ["Accept-Language": $0] as HTTPHeaders } ?? [:]
            let answer = try await server.post("\(location)/fulfil", ["evidence": "Done"], as: "chen", headers: headers)
            #expect(answer.body["detail"] == answer.body["sentence"]?[language])
            #expect(answer.headers.first(name: "Content-Language") == language)
            #expect(answer.headers.first(name: "Vary") == "Accept-Language")
        }
    }
}
