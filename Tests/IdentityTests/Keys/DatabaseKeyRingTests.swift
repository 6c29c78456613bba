import Crypto
import EventLog
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Identity

@Suite(.migratedDatabase) struct DatabaseKeyRingTests {
    private let lin = KeyName(rawValue: "member:lin-yue")
    private let request = KeyName(rawValue: "request:1")

    /// Key rings of as many processes as the test needs.
    private func withRings(_ count: Int = 1, _ body: ([DatabaseKeyRing], PostgresPool) async throws -> Void) async throws {
        try await withLog(connections: 16) { pool, log in
            let key = try MasterKey.sample()
            try await body((0..<count).map { _ in DatabaseKeyRing(pool: pool, log: log, masterKey: key) }, pool)
        }
    }

    @Test("A key is made once, and every process has the same") func created() async throws {
        try await withRings(2) { rings, _ in
            #expect(try await rings[0].key(lin, creating: false) == nil)
            let key = try #require(try await rings[0].key(lin, creating: true))
            #expect(key.bitCount == 256)
            #expect(try await rings[0].key(lin, creating: true) == key)
            #expect(try await rings[1].key(lin, creating: false) == key)
            #expect(try await rings[1].key(request, creating: true) != key)
        }
    }

    @Test("Many who make one key at once all have the same") func race() async throws {
        try await withRings(4) { rings, pool in
            let keys = try await withThrowingTaskGroup { group in
                for number in 0..<64 { group.addTask { try await rings[number % 4].key(lin, creating: true) } }
                return try await group.reduce(into: Set()) { keys, key in keys.insert(key?.bytes) }
            }
            #expect(keys.count == 1 && !keys.contains(nil))
            #expect(try await pool.query("SELECT count(*) FROM identity.sealing_key").first?.decode(Int64.self) == 1)
        }
    }

    @Test("A destroyed key is gone at once, cannot be made again, and leaves nothing in its row") func destroyed() async throws {
        try await withRings { rings, pool in
            _ = try await rings[0].key(lin, creating: true)
            try await rings[0].destroy(lin)
            #expect(try await rings[0].key(lin, creating: true) == nil)
            let row = try #require(
                try await pool.query("SELECT wrapped IS NULL, destroyed_at IS NOT NULL FROM identity.sealing_key").first)
            #expect(try row.decode(Bool.self, Bool.self) == (true, true))
        }
    }

    @Test("A key destroyed elsewhere is refused by a process that has not read it, also when it never existed") func destroyedElsewhere()
        async throws
    {
        try await withRings(2) { rings, _ in
            _ = try await rings[0].key(lin, creating: true)
            try await rings[0].destroy(lin)
            try await rings[0].destroy(request)
            try await rings[0].destroy(request)
            #expect(try await rings[1].key(lin, creating: true) == nil)
            #expect(try await rings[1].key(request, creating: true) == nil)
        }
    }

    @Test("What is sealed under the ring opens in another process, until its key is destroyed") func sealing() async throws {
        try await withRings(2) { rings, _ in
            let sealed = try await Sealer(keys: rings[0]).seal(JSONValue(encoding: Sealed("林悦", under: lin)))
            #expect(try await Sealer(keys: rings[1]).open(sealed).decode(Sealed<String>.self).value == "林悦")
            try await rings[1].destroy(lin)
            #expect(try await Sealer(keys: rings[1]).open(sealed).decode(Sealed<String>.self).value == nil)
        }
    }

    @Test("No key can be read without the master key, and none stands in for another") func wrapped() async throws {
        try await withLog { pool, log in
            let key = try await DatabaseKeyRing(pool: pool, log: log, masterKey: .sample(1)).key(lin, creating: true)
            let stored = try await pool.query("SELECT wrapped FROM identity.sealing_key").first?.decode([UInt8].self)
            let bytes = try #require(key?.bytes)
            #expect(stored?.count == 12 + 32 + 16 && stored?.firstRange(of: bytes) == nil)

            let stranger = DatabaseKeyRing(pool: pool, log: log, masterKey: try .sample(2))
            var error = await #expect(throws: IdentityError.self) { try await stranger.key(lin, creating: false) }
            #expect(error?.code == .damaged)

            try await pool.execute(
                "INSERT INTO identity.sealing_key (log_id, name, wrapped) SELECT log_id, \(request.rawValue), wrapped FROM identity.sealing_key"
            )
            let ring = DatabaseKeyRing(pool: pool, log: log, masterKey: try .sample(1))
            error = await #expect(throws: IdentityError.self) { try await ring.key(request, creating: false) }
            #expect(error?.code == .damaged)
        }
    }
}
