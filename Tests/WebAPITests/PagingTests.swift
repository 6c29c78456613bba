import Collaboration
import EventLog
import NIOHTTP1
import TestSupport
import Testing

@Suite("Pages", .migratedDatabase) struct PagingTests {
    @Test("A list is paged by its link and by its cursor alike", arguments: ["requests", "tokens", "rejections"]) func pages(list: String)
        async throws
    {
        try await LiveServer.with { server in
            var position: JSONValue = 0
            for _ in 1...5 {
                let submitted = try await server.post("/v1/requests", Samples.submission(), as: "wang")
                position = submitted.body["lastPosition"] ?? position
                _ = try await server.post("\(try Samples.location(submitted))/fulfil", ["evidence": "Done"], as: "chen")
            }
            let start = "/v1/\(list)?limit=2" + (list == "requests" ? "&waitFor=\(position.canonical)" : "")
            var (path, found): (String?, [JSONValue]) = (start, [])
            while let current = path {
                let answer = try await server.get(current, as: "audrey")
                #expect(answer.status == 200)
                found += answer.body[list]?.elements ?? []
                path = answer.headers.first(name: "Link").map { String($0.dropFirst().prefix { $0 != ">" }) }
                let cursor = answer.body["next"].map { $0.stringValue ?? $0.canonical }
                #expect(path?.contains("cursor=\(cursor ?? "")") ?? (cursor == nil))
                #expect(path?.contains("limit=2") ?? true)
            }
            let whole = try await server.get("/v1/\(list)?limit=200", as: "audrey").body
            #expect(found.count >= 5 && found == whole[list]?.elements)
            #expect(whole["next"] == nil)
        }
    }
}
