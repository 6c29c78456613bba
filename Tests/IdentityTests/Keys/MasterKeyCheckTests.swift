import Foundation
import Postgres
import TestSupport
import Testing

@testable import Identity

@Suite(.migratedDatabase) struct MasterKeyCheckTests {
    @Test("The first key a database is opened with is the only one it is opened with again") func wrongKey() async throws {
        try await withLog { pool, log in
            let check = MasterKeyCheck(pool: pool, log: log)
            let right = MasterKeySource(base64: MasterKey.base64(1), file: "")
            let first = try await check.key(from: right)
            let second = try await check.key(from: right)
            #expect(first.base64 == MasterKey.base64(1) && second.base64 == first.base64)
            let error = await #expect(throws: IdentityError.self) {
                try await check.key(from: MasterKeySource(base64: MasterKey.base64(2), file: ""))
            }
            #expect(error?.code == .masterKeyWrong)
            #expect(error?.message.contains("RAPPORT_MASTER_KEY") == true)
        }
    }

    @Test("A lost file is not replaced by a new key that would open nothing") func lostFile() async throws {
        try await TestDirectory.use(for: "master key") { directory in
            let path = directory.path + "/master.key"
            try await withLog { pool, log in
                let check = MasterKeyCheck(pool: pool, log: log)
                _ = try await check.key(from: MasterKeySource(file: path))
                try FileManager.default.removeItem(atPath: path)
                let error = await #expect(throws: IdentityError.self) { try await check.key(from: MasterKeySource(file: path)) }
                #expect(error?.code == .masterKeyMissing)
                #expect(!FileManager.default.fileExists(atPath: path))
            }
        }
    }

    @Test("Of two keys that open a new database at once, one wins and the other is refused") func race() async throws {
        try await withLog(connections: 16) { pool, log in
            let check = MasterKeyCheck(pool: pool, log: log)
            let opened = await withTaskGroup { group in
                for byte in 1...16 as ClosedRange<UInt8> {
                    group.addTask { try? await check.key(from: MasterKeySource(base64: MasterKey.base64(byte), file: "")).checkValue }
                }
                return await group.reduce(into: Set()) { values, value in value.map { _ = values.insert($0) } }
            }
            #expect(opened.count == 1)
        }
    }
}
