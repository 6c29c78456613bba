import EventLog
import Foundation
import TestSupport
import Testing

@testable import Identity

struct MasterKeyTests {
    @Test("A missing file is made, for its owner only, and read back") func created() async throws {
        try await TestDirectory.use(for: "master key") { directory in
            let path = directory.path + "/master.key"
            let source = MasterKeySource(file: path)
            let key = try source.key(mayCreate: true)
            #expect(try source.key(mayCreate: false).checkValue == key.checkValue)
            let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(permissions == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["master.key"])
        }
    }

    @Test("Many who make the file at once all have the same key") func race() async throws {
        try await TestDirectory.use(for: "master key") { directory in
            let source = MasterKeySource(file: directory.path + "/master.key")
            let values = try await withThrowingTaskGroup { group in
                for _ in 1...16 { group.addTask { try source.key(mayCreate: true).checkValue } }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(values.count == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["master.key"])
        }
    }

    @Test("A missing file is not made where it may not be") func missing() async throws {
        try await TestDirectory.use(for: "master key") { directory in
            let source = MasterKeySource(file: directory.path + "/master.key")
            let error = #expect(throws: IdentityError.self) { try source.key(mayCreate: false) }
            #expect(error?.code == .masterKeyMissing)
            #expect(!FileManager.default.fileExists(atPath: source.file))
        }
    }

    @Test("A file that others may read is refused, with the command that mends it", arguments: [0o640, 0o604, 0o660])
    func exposed(permissions: Int) async throws {
        try await TestDirectory.use(for: "master key") { directory in
            let path = directory.path + "/master.key"
            _ = try MasterKeySource(file: path).key(mayCreate: true)
            try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
            let error = #expect(throws: IdentityError.self) { try MasterKeySource(file: path).key(mayCreate: true) }
            #expect(error?.code == .masterKeyExposed)
            #expect(error?.message.contains("chmod 600 \(path)") == true)
        }
    }

    @Test("A file with anything else in it is refused, and what is in it is not told", arguments: ["", "secret", "c2hvcnQ="])
    func damaged(contents: String) async throws {
        try await TestDirectory.use(for: "master key") { directory in
            let path = directory.path + "/master.key"
            #expect(FileManager.default.createFile(atPath: path, contents: Data(contents.utf8), attributes: [.posixPermissions: 0o600]))
            let error = #expect(throws: IdentityError.self) { try MasterKeySource(file: path).key(mayCreate: true) }
            #expect(error?.code == .masterKeyUnreadable)
            #expect(contents.isEmpty || error?.description.contains(contents) == false)
        }
    }

    @Test("The environment's key outranks the file, and is refused when it is not 32 bytes") func environment() throws {
        let source = MasterKeySource(base64: MasterKey.base64(7) + "\n", file: "/nonexistent/master.key")
        #expect(try source.key(mayCreate: false).checkValue == MasterKey.sample(7).checkValue)
        let error = #expect(throws: IdentityError.self) { try MasterKeySource(base64: "AAAA", file: "").key(mayCreate: true) }
        #expect(error?.code == .masterKeyUnreadable)
    }

    @Test("Each use has a key of its own, the same in every run") func derivation() throws {
        let key = try MasterKey.sample()
        #expect(key.checkValue != Array(repeating: 1, count: 32))
        #expect(key.derived(.wrapping) != key.derived(.bodyHash) && key.derived(.bodyHash) != key.derived(.check))
        #expect(key.bodyHash.hash("{}") == (try MasterKey.sample().bodyHash.hash("{}")))
        #expect(key.bodyHash.hash("{}") != (try MasterKey.sample(2).bodyHash.hash("{}")))
    }
}
