import Collaboration
import EventLog
import Postgres
import TestSupport
import Testing

@Suite("The log over HTTP", .migratedDatabase, .timeLimit(.minutes(5))) struct LogTests {
    @Test("The log's figures are those of what was sent") func statistics() async throws {
        try await LiveServer.with { server in
            let before = try await server.get("/v1/log", as: "otto").body
            let submitted = try await server.post("/v1/requests", Samples.submission(), as: "wang")
            let after = try await server.get("/v1/log", as: "otto").body
            #expect(after["head"] == submitted.body["lastPosition"] && after["events"] == after["head"])
            #expect(try after["streams"]?.decode(Int.self) == before["streams"]?.decode(Int.self).advanced(by: 1))
            #expect(
                try after["appendLatency"]?["appends"]?.decode(Int.self)
                    == before["appendLatency"]?["appends"]?.decode(Int.self).advanced(by: 1))
        }
    }

    @Test("Events are filtered by types and stream, from either end") func filters() async throws {
        try await LiveServer.with { server in
            for _ in 1...3 { _ = try await server.post("/v1/requests", Samples.submission(), as: "wang") }
            let submitted = try await Self.events("?type=RequestSubmitted", server)
            #expect(submitted.count == 3 && submitted.allSatisfy { $0["type"] == "RequestSubmitted" })
            #expect(try await Self.events("?type=RequestSubmitted&after=0", server) == submitted)
            let stream = try #require(submitted[1]["stream"]?.stringValue)
            #expect(try await Self.events("?stream=\(stream)", server) == [submitted[1]])
            #expect(try await Self.events("?stream=organisation&type=RequestSubmitted", server) == [])
            #expect(try await Self.events("?type=NothingOfThatName", server) == [])
            let types = try await Self.events("?type=RequestSubmitted,ServiceDefined&limit=200", server).map { $0["type"] }
            #expect(Set(types) == ["RequestSubmitted", "ServiceDefined"])
        }
    }

    @Test("Pages in both directions give the whole log") func pages() async throws {
        try await LiveServer.with { server in
            let whole = try await Self.events("?limit=200", server)
            #expect(whole.map { $0["position"] } == (1...whole.count).map { .integer(Int64($0)) })
            var (forward, last): ([JSONValue], JSONValue) = ([], 0)
            var (back, first): ([JSONValue], JSONValue?) = ([], nil)
            while forward.count < whole.count {
                let page = try await server.get("/v1/log/events?limit=7&after=\(last.canonical)", as: "audrey").body
                forward += page["events"]?.elements ?? []
                last = try #require(page["last"])
            }
            while first != 1 {
                let before = first.map { "&before=\($0.canonical)" } ?? ""
                let page = try await server.get("/v1/log/events?limit=7\(before)", as: "audrey").body
                back = (page["events"]?.elements ?? []) + back
                let reached: JSONValue = try #require(page["first"])
                first = reached
            }
            #expect(forward == whole && back == whole)
        }
    }

    @Test("An event is shown as it is stored: a confidential text stays sealed") func sealed() async throws {
        try await LiveServer.with { server in
            _ = try await server.post("/v1/requests", Samples.submission(title: "Ship the secret", confidential: true), as: "wang")
            let answer = try await server.get("/v1/log/events?type=RequestSubmitted", as: "audrey")
            #expect(answer.text.contains("$sealed") && !answer.text.contains("Ship the secret"))
            let event = try #require(answer.body["events"]?.elements.first)
            let stored = try await TestDatabase.current.pool.query(
                "SELECT payload, metadata FROM rapport.event WHERE type = 'RequestSubmitted'")
            let (payload, metadata) = try #require(stored.first).decode(String.self, String.self)
            #expect(event["payload"]?.canonical == payload && event["metadata"]?.canonical == metadata)
        }
    }

    @Test("Who waits is answered when an event comes that matches, and not before") func wait() async throws {
        try await LiveServer.with { server in
            let head = try await server.get("/v1/log", as: "audrey").body["head"]?.canonical ?? ""
            async let waiting = server.get("/v1/log/events?after=\(head)&type=RequestWithdrawn&wait=30", as: "audrey")
            let submitted = try await server.post("/v1/requests", Samples.submission(), as: "wang")
            _ = try await server.post("\(try Samples.location(submitted))/withdraw", as: "wang")
            let answer = try await waiting.body
            #expect(answer["events"]?.elements.map { $0["type"] } == ["RequestWithdrawn"])
            #expect(answer["last"] == answer["events"]?.elements.first?["position"])
        }
    }

    @Test("A wait without news ends empty, with the place from which to go on") func noNews() async throws {
        try await LiveServer.with { server in
            let submitted = try await server.post("/v1/requests", Samples.submission(), as: "wang").body
            let answer = try await server.get("/v1/log/events?after=1&type=RequestWithdrawn&wait=1", as: "audrey")
            #expect(answer.status == 200 && answer.body["events"] == [])
            #expect(answer.body["last"] == submitted["lastPosition"] && answer.body["head"] == submitted["lastPosition"])
        }
    }

    @Test(
        "Bad input is answered with what is wrong and where",
        arguments: [
            ("after=-1", "after"), ("after=x", "after"), ("after=1000000", "after"), ("after=9223372036854775807", "after"),
            ("after=1&wait=31", "wait"), ("after=1&wait=-1", "wait"), ("after=1&wait=soon", "wait"), ("wait=1", "wait"),
            ("before=x", "before"), ("after=1&before=2", "before"), ("limit=201", "limit"), ("limit=0", "limit"),
        ])
    func badInput(query: String, place: String) async throws {
        try await LiveServer.with { server in
            let answer = try await server.get("/v1/log/events?\(query)", as: "audrey")
            #expect(answer.status == 400 && answer.body["code"] == "invalid_parameter")
            #expect(answer.body["location"]?.stringValue == place)
        }
    }

    private static func events(_ query: String, _ server: LiveServer) async throws -> [JSONValue] {
        let answer = try await server.get("/v1/log/events\(query)", as: "audrey")
        #expect(answer.status == 200)
        return answer.body["events"]?.elements ?? []
    }
}
