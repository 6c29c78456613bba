import EventLog
import NIOHTTP1
import Postgres
import TestSupport
import Testing

@Suite("Readiness", .migratedDatabase) struct ReadinessTests {
    @Test("Ready means a current schema, and it says how far each model is") func ready() async throws {
        try await LiveServer.with { server in
            try await server.untilCurrent()
            let answer = try await server.get("/readyz", as: nil)
            #expect(answer.status == 200 && answer.body["status"] == "ready" && answer.body["schema"]?["current"] == true)
        }
    }

    @Test(
        "A schema that is not current, or newer, is not ready",
        arguments: [
            "DELETE FROM rapport.migration WHERE name = 'function append'",
            "INSERT INTO rapport.migration (name, checksum) VALUES ('migration 9999 later', '')",
        ]) func schema(statement: String) async throws
    {
        try await LiveServer.with { server in
            try await TestDatabase.current.pool.execute("\(unescaped: statement)")
            let answer = try await server.get("/readyz", as: nil)
            #expect(answer.status == 503 && answer.body["code"] == "not_ready")
            #expect(answer.body["readiness"]?["schema"]?["current"] == false)
            #expect(try await server.get("/healthz", as: nil).status == 200)
        }
    }

    @Test(
        "A model that has stopped, or was never made, is not ready, and is named",
        arguments: [
            ("UPDATE read_model.cursor SET error = 'cannot be folded' WHERE model = 'requests'", "requests has stopped"),
            ("UPDATE read_model.build SET is_live = false WHERE model = 'requests'", "requests is still being built"),
            ("DELETE FROM read_model.build WHERE model = 'requests'", "requests has not been made yet; is a worker running?"),
        ]) func model(statement: String, complaint: String) async throws
    {
        try await LiveServer.with { server in
            try await server.untilCurrent()
            try await TestDatabase.current.pool.execute("\(unescaped: statement)")
            let answer = try await server.get("/readyz", as: nil)
            #expect(answer.status == 503 && answer.body["code"] == "not_ready")
            #expect(answer.body["readiness"]?["complaints"] == .array([.string(complaint)]))
        }
    }
}
