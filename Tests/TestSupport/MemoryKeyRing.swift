public import Crypto
public import EventLog
import Synchronization

/// Keys in memory, for tests of what is sealed and not of where keys are kept.
public final class MemoryKeyRing: KeyRing {
    private let keys = Mutex<[KeyName: SymmetricKey]>([:])

    public init() {}

    public func key(_ name: KeyName, creating: Bool) async throws -> SymmetricKey? {
        keys.withLock { keys in
            if keys[name] == nil, creating { keys[name] = SymmetricKey(size: .bits256) }
            return keys[name]
        }
    }

    public func destroy(_ name: KeyName) async throws { keys.withLock { $0[name] = nil } }
}
