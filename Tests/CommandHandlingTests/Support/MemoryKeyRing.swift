import Crypto
import EventLog
import Synchronization

/// Keys that live as long as the test.
final class MemoryKeyRing: KeyRing {
    private let keys = Mutex<[KeyName: SymmetricKey]>([:])

    func key(_ name: KeyName, creating: Bool) async throws -> SymmetricKey? {
        keys.withLock { keys in
            if keys[name] == nil, creating { keys[name] = SymmetricKey(size: .bits256) }
            return keys[name]
        }
    }

    func destroy(_ name: KeyName) async throws {
        keys.withLock { $0[name] = nil }
    }
}
