public import EventLog
public import Postgres

/// Holds master key and database together: the database remembers a check value of the key it was first opened with.
///
/// Without it, a wrong key would show only when something sealed is read, and what was sealed meanwhile would be lost to the right one.
public struct MasterKeyCheck: Sendable {
    private let pool: PostgresPool
    private let log: LogID

    /// - Parameter pool: of the role `rapport_app`.
    public init(pool: PostgresPool, log: LogID) {
        self.pool = pool
        self.log = log
    }

    /// The organisation's master key, made when nothing has been sealed yet and there is none.
    ///
    /// - Throws: `masterKeyWrong` when the database was first opened with another; `masterKeyMissing`, `masterKeyUnreadable`,
    ///   `masterKeyExposed`, `unavailable`.
    public func key(from source: MasterKeySource) async throws(IdentityError) -> MasterKey {
        let known = try await storedValue()
        let key = try source.key(mayCreate: known == nil)
        let stored: [UInt8]? = if let known { known } else { try await record(key.checkValue) }
        guard stored == key.checkValue else {
            let place = source.base64 == nil ? source.file : "RAPPORT_MASTER_KEY"
            throw IdentityError(
                .masterKeyWrong, "the master key in \(place) is not the one this database was sealed under; use that one again")
        }
        return key
    }

    private func storedValue() async throws(IdentityError) -> [UInt8]? {
        try await IdentityError.wrapping("the master key's check value could not be read") {
            try await pool.query(
                "SELECT check_value FROM identity.master_key_check WHERE log_id = \(log.rawValue)", named: "master key's check value"
            ).first?.decode([UInt8].self)
        }
    }

    /// - Returns: what is stored now, which is another's when two processes opened the database for the first time at once.
    private func record(_ value: [UInt8]) async throws(IdentityError) -> [UInt8]? {
        _ = try await IdentityError.wrapping("the master key's check value could not be stored") {
            try await pool.execute(
                """
                INSERT INTO identity.master_key_check (log_id, check_value) VALUES (\(log.rawValue), \(value))
                ON CONFLICT (log_id) DO NOTHING
                """, named: "store master key's check value")
        }
        return try await storedValue()
    }
}
