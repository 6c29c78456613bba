import Collaboration
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("Who may read what", .migratedDatabase) struct ReadingRightsTests {
    private static let directories = [
        "/v1/departments", "/v1/posts", "/v1/members", "/v1/services", "/v1/duties", "/v1/services/overlaps", "/v1/calendars",
    ]
    private static let figures = [
        "/v1/departments/sales/dashboard", "/v1/pairs", "/v1/imports", "/v1/executive", "/v1/trust", "/v1/levels", "/v1/blockers",
        "/v1/network",
        "/v1/explanations/promise-keeping?to=sales", "/v1/goals",
    ]
    private static let all =
        directories + figures + [
            "/v1/me", "/v1/desk", "/v1/requests", "/v1/rejections", "/v1/projections", "/v1/tokens", "/v1/log", "/v1/log/events",
        ]

    /// Everything but these is refused.
    private static let readable: [MemberID: [String]] = [
        "wang": directories + figures + ["/v1/me", "/v1/desk", "/v1/requests"],
        "adam": directories + figures + ["/v1/me", "/v1/desk", "/v1/requests", "/v1/tokens", "/v1/log"],
        "audrey": all,
        "otto": ["/v1/me", "/v1/projections", "/v1/log"],
        "olga": directories + ["/v1/me", "/v1/desk", "/v1/requests", "/v1/projections", "/v1/log"],
        "mallory": [],
    ]

    @Test("Each role reads its own areas", arguments: ["wang", "adam", "audrey", "otto", "olga", "mallory"] as [MemberID])
    func areas(member: MemberID) async throws {
        try await LiveServer.with { server in
            for path in Self.all {
                let answer = try await server.get(path, as: member)
                #expect(answer.status == (Self.readable[member]?.contains(path) == true ? 200 : 403), "\(member) reads \(path)")
            }
        }
    }

    @Test("The token of somebody who is no member opens nothing") func strangers() async throws {
        try await LiveServer.with { server in
            let read = try await server.get("/v1/requests/R-1", as: "mallory")
            #expect(read.status == 403 && read.body["code"] == "not_a_member")
            let written = try await server.post("/v1/requests", [:], as: "mallory")
            #expect(written.status == 403 && written.body["code"] == "not_a_member")
        }
    }

    @Test("An auditor changes nothing, an auditor's tokens included") func auditors() async throws {
        try await LiveServer.with { server in
            #expect(try await server.post("/v1/tokens", ["member": "wang", "label": "x"], as: "audrey").status == 403)
            _ = try await server.post("/v1/organisation/grant-role", ["member": "audrey", "role": "administrator"], as: "adam")
            #expect(try await server.post("/v1/tokens", ["member": "wang", "label": "x"], as: "audrey").status == 403)
        }
    }

    @Test("An auditor who becomes an operator no longer sees the log's events") func auditorAndOperator() async throws {
        try await LiveServer.with { server in
            #expect(try await server.get("/v1/log/events", as: "audrey").status == 200)
            let granted = try await server.post("/v1/organisation/grant-role", ["member": "audrey", "role": "operator"], as: "adam")
            #expect(granted.status == 200)
            let refused = try await server.get("/v1/log/events", as: "audrey")
            #expect(refused.status == 403 && refused.body["code"] == "forbidden")
        }
    }

    @Test("An operator with a post sees and serves what concerns the post, and nothing else") func operatorsWithPosts() async throws {
        try await LiveServer.with { server in
            let others = try await server.post("/v1/requests", Samples.submission(), as: "wang")
            let own = try await server.post("/v1/requests", Samples.submission(customer: "finance"), as: "olga")
            #expect(own.status == 201)
            let wait = "?waitFor=\(own.body["lastPosition"]?.canonical ?? "")"
            let page = try await server.get("/v1/requests\(wait)", as: "olga").body
            #expect(page["confidentialItems"] == 0)
            #expect(page["requests"]?.elements.map { $0["number"] } == [own.body["number"]])
            let hidden = try await server.get(try Samples.location(others), as: "olga")
            #expect(hidden.status == 403 && hidden.body["code"] == "forbidden")
            #expect(try await server.get(try Samples.location(own), as: "olga").status == 200)
            #expect(try await server.post("\(try Samples.location(own))/withdraw", as: "olga").status == 200)
            #expect(try await server.post("\(try Samples.location(others))/withdraw", as: "olga").body["code"] == "not_customer")
        }
    }

    @Test("A confidential request is shown to its people, their heads and auditors, and counted for others") func confidential()
        async throws
    {
        try await LiveServer.with { server in
            let submitted = try await server.post("/v1/requests", Samples.submission(confidential: true), as: "wang")
            let location = try Samples.location(submitted)
            for member in ["wang", "lin", "zhao", "audrey"] as [MemberID] {
                #expect(try await server.get(location, as: member).status == 200, "\(member)")
            }
            for member in ["chen", "adam"] as [MemberID] {
                let refused = try await server.get(location, as: member)
                #expect(refused.status == 403 && refused.body["code"] == "confidential", "\(member)")
                let page = try await server.get("/v1/requests?waitFor=\(submitted.body["lastPosition"]?.canonical ?? "")", as: member).body
                #expect(page["requests"] == [] && page["confidentialItems"] == 1, "\(member)")
            }
        }
    }
}
