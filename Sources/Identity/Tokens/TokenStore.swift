public import Collaboration
public import EventLog
public import Foundation
public import Postgres

/// The API tokens of one organisation.
///
/// Nothing is cached: a revoked token is refused from the next request on, by every process.
public struct TokenStore: Sendable {
    /// How coarsely uses are noted, so that a busy token costs one write in this time and not one a request.
    private static let useResolution: TimeInterval = 3600
    private static let labelLimit = 200
    private static let columns = "token_id, member, label, created_at, expires_at, revoked_at, last_used_at"

    private let pool: PostgresPool
    private let log: LogID

    /// - Parameter pool: of the role `rapport_app`.
    public init(pool: PostgresPool, log: LogID) {
        self.pool = pool
        self.log = log
    }

    /// Makes a token for a member. Whether there is such a member is the caller's to know.
    ///
    /// - Parameters:
    ///   - label: 1 to 200 characters, after blanks at both ends are taken away.
    ///   - expiresAt: in the future; nil for a token that never expires.
    /// - Throws: `invalidToken`, `unavailable`.
    public func issue(member: MemberID, label: String, expiresAt: Date? = nil) async throws(IdentityError) -> IssuedToken {
        let label = label.trimmingCharacters(in: .whitespacesAndNewlines)
        guard (1...Self.labelLimit).contains(label.unicodeScalars.count), !label.unicodeScalars.contains("\0") else {
            throw IdentityError(.invalidToken, "a token's label has 1 to \(Self.labelLimit) characters")
        }
        if let expiresAt, expiresAt <= Date() { throw IdentityError(.invalidToken, "the token would have expired already") }
        let token = APIToken.random()
        return try await IdentityError.wrapping("the token could not be stored") {
            let rows = try await pool.query(
                """
                INSERT INTO identity.token (log_id, member, label, hash, expires_at)
                VALUES (\(log.rawValue), \(member.rawValue), \(label), \(token.hash), \(expiresAt))
                RETURNING \(unescaped: Self.columns)
                """, named: "issue token")
            guard let row = rows.first else { throw IdentityError(.unavailable, "the token was not stored") }
            return IssuedToken(token: token, record: try TokenRecord(row))
        }
    }

    /// Who sends this text as a bearer token; nil when it is no token of this organisation, or is revoked or expired.
    public func principal(for text: String) async throws(IdentityError) -> MemberID? {
        guard let token = APIToken(text) else { return nil }
        return try await IdentityError.wrapping("the token could not be looked up") {
            let rows = try await pool.query(
                """
                SELECT token_id, member, last_used_at IS NULL OR last_used_at < clock_timestamp() - make_interval(secs => \(Self.useResolution))
                FROM identity.token
                WHERE log_id = \(log.rawValue) AND hash = \(token.hash) AND revoked_at IS NULL
                  AND (expires_at IS NULL OR expires_at > clock_timestamp())
                """, named: "token's member")
            guard let (id, member, isUseNews) = try rows.first?.decode(UUID.self, String.self, Bool.self) else { return nil }
            if isUseNews { try await noteUse(of: id) }
            return MemberID(rawValue: member)
        }
    }

    private func noteUse(of id: UUID) async throws {
        try await pool.execute(
            """
            UPDATE identity.token SET last_used_at = date_trunc('hour', clock_timestamp())
            WHERE log_id = \(log.rawValue) AND token_id = \(id)
            """, named: "note token's use")
    }

    /// The tokens in the order in which they were issued, revoked and expired ones included.
    ///
    /// - Parameters:
    ///   - member: only this member's.
    ///   - id: continues after this token.
    public func tokens(of member: MemberID? = nil, after id: TokenID? = nil, limit: Int) async throws(IdentityError) -> [TokenRecord] {
        let (owner, previous) = (member?.rawValue, id?.rawValue)
        return try await IdentityError.wrapping("the tokens could not be listed") {
            try await pool.query(
                """
                SELECT \(unescaped: Self.columns) FROM identity.token
                WHERE log_id = \(log.rawValue) AND (\(owner)::text IS NULL OR member = \(owner))
                  AND (\(previous)::uuid IS NULL OR (created_at, token_id) >
                       (SELECT created_at, token_id FROM identity.token WHERE log_id = \(log.rawValue) AND token_id = \(previous)))
                ORDER BY created_at, token_id LIMIT \(limit)
                """, named: "list tokens"
            ).map(TokenRecord.init)
        }
    }

    /// Refuses a token from now on. Revoking it again changes nothing.
    ///
    /// - Returns: the token; nil when there is none with this id.
    @discardableResult
    public func revoke(_ id: TokenID) async throws(IdentityError) -> TokenRecord? {
        try await IdentityError.wrapping("the token could not be revoked") {
            try await pool.query(
                """
                UPDATE identity.token SET revoked_at = coalesce(revoked_at, clock_timestamp())
                WHERE log_id = \(log.rawValue) AND token_id = \(id.rawValue)
                RETURNING \(unescaped: Self.columns)
                """, named: "revoke token"
            ).first.map(TokenRecord.init)
        }
    }
}

extension TokenRecord {
    fileprivate init(_ row: PostgresRow) throws {
        let (id, member, label, created, expires, revoked, used) = try row.decode(
            UUID.self, String.self, String.self, Date.self, Date?.self, Date?.self, Date?.self)
        guard let member = MemberID(rawValue: member) else {
            throw IdentityError(.damaged, "the token \(TokenID(rawValue: id)) belongs to nobody who could be a member")
        }
        self.init(
            id: TokenID(rawValue: id), member: member, label: label, createdAt: created, expiresAt: expires, revokedAt: revoked,
            lastUsedAt: used)
    }
}
