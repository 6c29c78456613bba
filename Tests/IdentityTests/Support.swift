import EventLog
import Foundation
import Identity
import Postgres
import TestSupport

/// A pool with the application's rights, and the organisation's log in it.
func withLog<R: Sendable>(connections: Int = 4, _ body: (PostgresPool, LogID) async throws -> R) async throws -> R {
    try await TestDatabase.current.withPool(TestDatabase.current.app, connections: connections) { pool in
        try await body(pool, EventLog.open("main", pool: pool).id)
    }
}

extension MasterKey {
    /// A key of the byte repeated, so that two tests' keys differ when their bytes do.
    static func sample(_ byte: UInt8 = 1) throws(IdentityError) -> MasterKey { try MasterKey(base64: base64(byte)) }

    static func base64(_ byte: UInt8) -> String { Data(repeating: byte, count: 32).base64EncodedString() }
}
