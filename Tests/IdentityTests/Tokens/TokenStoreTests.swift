import Collaboration
import EventLog
import Foundation
import Identity
import Postgres
import TestSupport
import Testing

@Suite(.migratedDatabase) struct TokenStoreTests {
    private let lin: MemberID = "lin-yue"

    private func withStore(_ body: (TokenStore, PostgresPool) async throws -> Void) async throws {
        try await withLog { pool, log in try await body(TokenStore(pool: pool, log: log), pool) }
    }

    @Test("An issued token speaks for its member, and is 32 random bytes in base64url") func issue() async throws {
        try await withStore { store, _ in
            let issued = try await store.issue(member: lin, label: "  laptop ")
            #expect(issued.token.text.wholeMatch(of: /rpt_[A-Za-z0-9_-]{43}/) != nil)
            #expect(issued.record.label == "laptop" && issued.record.member == lin && issued.record.expiresAt == nil)
            #expect(try await store.principal(for: issued.token.text) == lin)
            let other = try await store.issue(member: lin, label: "laptop")
            #expect(other.token != issued.token && other.record.id != issued.record.id)
        }
    }

    @Test("The database holds the token's SHA-256 and nothing it could be told from") func hashed() async throws {
        try await withStore { store, pool in
            let issued = try await store.issue(member: lin, label: "laptop")
            let row = try #require(try await pool.query("SELECT row_to_json(t)::text, octet_length(hash) FROM identity.token t").first)
            let (text, length) = try row.decode(String.self, Int32.self)
            #expect(length == 32)
            #expect(!text.contains(issued.token.text.dropFirst(4)))
        }
    }

    @Test("A token nobody issued speaks for nobody") func unknown() async throws {
        try await withStore { store, _ in
            for text in ["rpt_" + String(repeating: "A", count: 43), "nonsense"] {
                let member = try await store.principal(for: text)
                #expect(member == nil)
            }
        }
    }

    @Test("A revoked token is refused at once; revoking it again changes nothing") func revoke() async throws {
        try await withStore { store, _ in
            let issued = try await store.issue(member: lin, label: "laptop")
            let revoked = try #require(try await store.revoke(issued.record.id))
            #expect(revoked.revokedAt != nil)
            #expect(try await store.principal(for: issued.token.text) == nil)
            #expect(try await store.revoke(issued.record.id) == revoked)
            #expect(try await store.revoke(TokenID(rawValue: UUID())) == nil)
        }
    }

    @Test("A token is refused from its expiry on") func expiry() async throws {
        try await withStore { store, _ in
            let issued = try await store.issue(member: lin, label: "laptop", expiresAt: Date().addingTimeInterval(3600))
            #expect(try await store.principal(for: issued.token.text) == lin)
            try await TestDatabase.current.pool.execute("UPDATE identity.token SET expires_at = clock_timestamp()")
            #expect(try await store.principal(for: issued.token.text) == nil)
        }
    }

    @Test("A token without a label, or expired before it begins, is not issued") func invalid() async throws {
        try await withStore { store, _ in
            for label in ["", "  ", String(repeating: "x", count: 201), "a\0b"] {
                let error = await #expect(throws: IdentityError.self) { try await store.issue(member: lin, label: label) }
                #expect(error?.code == .invalidToken)
            }
            let error = await #expect(throws: IdentityError.self) {
                try await store.issue(member: lin, label: "laptop", expiresAt: Date().addingTimeInterval(-1))
            }
            #expect(error?.code == .invalidToken)
        }
    }

    @Test("Uses are noted to the hour, not on each request") func lastUse() async throws {
        try await withStore { store, pool in
            let issued = try await store.issue(member: lin, label: "laptop")
            #expect(issued.record.lastUsedAt == nil)
            _ = try await store.principal(for: issued.token.text)
            let first = try await version(pool)
            let used = try #require(try await store.tokens(limit: 1).first?.lastUsedAt)
            #expect(used.timeIntervalSince1970.remainder(dividingBy: 3600) == 0)
            #expect(abs(used.timeIntervalSinceNow) <= 3600)
            for _ in 1...3 { _ = try await store.principal(for: issued.token.text) }
            #expect(try await version(pool) == first)
        }
    }

    @Test("Tokens are listed in the order of their issue, page by page, for all or for one member") func list() async throws {
        try await withStore { store, _ in
            var issued: [TokenID] = []
            for number in 1...5 { issued.append(try await store.issue(member: lin, label: "number \(number)").record.id) }
            let other = try await store.issue(member: "wang-bo", label: "phone").record.id
            let first = try await store.tokens(limit: 4)
            #expect(first.map(\.id) == Array(issued.prefix(4)))
            #expect(try await store.tokens(after: first.last?.id, limit: 4).map(\.id) == [issued[4], other])
            #expect(try await store.tokens(of: lin, limit: 10).map(\.id) == issued)
            #expect(try await store.tokens(of: "wang-bo", limit: 10).map(\.id) == [other])
        }
    }

    @Test("One organisation's token is nothing to another") func organisations() async throws {
        try await withStore { store, pool in
            let issued = try await store.issue(member: lin, label: "laptop")
            let other = TokenStore(pool: pool, log: try await EventLog.open("other", pool: pool).id)
            #expect(try await other.principal(for: issued.token.text) == nil)
            #expect(try await other.tokens(limit: 10).isEmpty)
            #expect(try await other.revoke(issued.record.id) == nil)
            #expect(try await store.principal(for: issued.token.text) == lin)
        }
    }

    @Test("An unreachable database is an error and not a stranger") func unavailable() async throws {
        try await withStore { store, pool in
            await pool.shutdown()
            let error = await #expect(throws: IdentityError.self) {
                try await store.principal(for: "rpt_" + String(repeating: "A", count: 43))
            }
            #expect(error?.code == .unavailable)
        }
    }

    /// Changes whenever the one token's row is written.
    private func version(_ pool: PostgresPool) async throws -> String? {
        try await pool.query("SELECT xmin::text FROM identity.token").first?.decode(String.self)
    }
}
