public import Crypto
public import EventLog
public import Postgres

/// The sealing keys of one organisation, in the database beside the log, each wrapped by the master key.
///
/// A destroyed key is refused at once by the process that destroyed it, and by every other after at most ``cacheTime``.
public actor DatabaseKeyRing: KeyRing {
    /// How long a key is used without asking the database whether it still exists.
    public static let cacheTime = Duration.seconds(30)

    private let pool: PostgresPool
    private let log: LogID
    private let wrap: KeyWrap
    private var cache: KeyCache

    /// - Parameters:
    ///   - pool: of the role `rapport_app`.
    ///   - masterKey: from ``MasterKeyCheck``.
    ///   - cachedKeys: how many keys are held in memory at most.
    public init(pool: PostgresPool, log: LogID, masterKey: MasterKey, cachedKeys: Int = 10_000) {
        self.pool = pool
        self.log = log
        wrap = KeyWrap(masterKey, log: log)
        cache = KeyCache(capacity: cachedKeys)
    }

    /// - Throws: `IdentityError` with `unavailable` or `damaged`.
    public func key(_ name: KeyName, creating: Bool) async throws -> SymmetricKey? {
        switch cache.entry(name, at: .now) {
        case .key(let key, _): return key
        case .destroyed: return nil
        case nil: break
        }
        let found = try await stored(name)
        guard found == nil, creating else { return try remember(found, called: name) }
        try await create(name)
        return try remember(try await stored(name), called: name)
    }

    /// The name stays, so that nothing can be sealed under it again. The wrapped key may live on in the database's backups; so a backup of
    /// this schema is kept no longer than erasures may take.
    public func destroy(_ name: KeyName) async throws {
        _ = try await IdentityError.wrapping("the key \(name.rawValue) could not be destroyed") {
            try await pool.execute(
                """
                INSERT INTO identity.sealing_key AS k (log_id, name, destroyed_at) VALUES (\(log.rawValue), \(name.rawValue), clock_timestamp())
                ON CONFLICT (log_id, name) DO UPDATE SET wrapped = NULL, destroyed_at = coalesce(k.destroyed_at, clock_timestamp())
                """, named: "destroy key")
        }
        cache.insert(.destroyed, called: name)
    }

    /// What the database holds under a name.
    private enum Stored {
        case wrapped([UInt8])
        case destroyed
    }

    private func stored(_ name: KeyName) async throws(IdentityError) -> Stored? {
        try await IdentityError.wrapping("the key \(name.rawValue) could not be read") {
            let rows = try await pool.query(
                "SELECT wrapped FROM identity.sealing_key WHERE log_id = \(log.rawValue) AND name = \(name.rawValue)", named: "sealing key")
            return try rows.first.map { row in try row.decode([UInt8]?.self).map(Stored.wrapped) ?? .destroyed }
        }
    }

    /// Two who make the same key at once both come here; the database keeps the first, and both then read that one.
    private func create(_ name: KeyName) async throws(IdentityError) {
        _ = try await IdentityError.wrapping("the key \(name.rawValue) could not be made") {
            let wrapped = try wrap.wrap(SymmetricKey(size: .bits256), called: name)
            try await pool.execute(
                """
                INSERT INTO identity.sealing_key (log_id, name, wrapped) VALUES (\(log.rawValue), \(name.rawValue), \(wrapped))
                ON CONFLICT (log_id, name) DO NOTHING
                """, named: "make key")
        }
    }

    private func remember(_ stored: Stored?, called name: KeyName) throws(IdentityError) -> SymmetricKey? {
        switch stored {
        case .wrapped(let wrapped):
            cache.insert(.key(try wrap.unwrap(wrapped, called: name), until: .now + Self.cacheTime), called: name)
        case .destroyed: cache.insert(.destroyed, called: name)
        case nil: return nil
        }
        guard case .key(let key, _) = cache.entry(name, at: .now) else { return nil }
        return key
    }
}
