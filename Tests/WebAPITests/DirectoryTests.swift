import Collaboration
import CommandHandling
import EventLog
import Foundation
import NIOHTTP1
import TestSupport
import Testing

@Suite("Directories", .migratedDatabase) struct DirectoryTests {
    @Test("Waiting for a position shows what was changed there, however old the memory may be") func waiting() async throws {
        try await LiveServer.with(staleness: .seconds(3600)) { server in
            _ = try await server.get("/v1/departments", as: "wang")
            let command = OrganisationCommand.defineDepartment(.init(department: "quality", name: BilingualText(zh: "质量部", en: "Quality")))
            let receipt = try await server.otherHandler.handle(
                command, CommandEnvelope(id: CommandKey(rawValue: UUID().uuidString), principal: .system))
            let position = try #require(receipt.lastPosition).rawValue
            func shown(_ query: String) async throws -> Bool {
                let body = try await server.get("/v1/departments\(query)", as: "wang").body
                return body["departments"]?.elements.contains { $0["department"] == "quality" } ?? false
            }
            #expect(try await !shown(""))
            #expect(try await shown("?waitFor=\(position)"))
        }
    }

    @Test("Waiting for what the log does not hold is answered with where it ends") func waitingInVain() async throws {
        try await LiveServer.with { server in
            for path in ["/v1/me", "/v1/departments", "/v1/requests"] {
                let answer = try await server.get("\(path)?waitFor=1000000", as: "wang")
                #expect(answer.status == 503 && answer.body["code"] == "log_behind", "\(path)")
                #expect(answer.headers.first(name: "Retry-After") == "1")
            }
            #expect(try await server.get("/v1/me?waitFor=-1", as: "wang").status == 400)
        }
    }

    @Test("A member registered by another process is known at once") func newMember() async throws {
        try await LiveServer.with(staleness: .seconds(3600)) { server in
            _ = try await server.get("/v1/me", as: "wang")
            _ = try await server.otherHandler.handle(
                OrganisationCommand.registerMember(.init(member: "mallory", name: BilingualText(zh: "马", en: "Mallory"))),
                CommandEnvelope(id: CommandKey(rawValue: UUID().uuidString), principal: .system))
            #expect(try await server.get("/v1/me", as: "mallory").status == 200)
        }
    }

    @Test("Members have names, calendars a name and a version") func names() async throws {
        try await LiveServer.with { server in
            let members = try await server.get("/v1/members", as: "wang").body["members"]?.elements ?? []
            #expect(members.count == 8 && members.allSatisfy { $0["name"] == ["zh": "名", "en": "Name"] })
            let calendar = try await server.get("/v1/calendars", as: "wang").body["calendars"]?.elements.first
            #expect(calendar?["version"] == 1 && calendar?["name"]?["en"] == "Always")
        }
    }
}
