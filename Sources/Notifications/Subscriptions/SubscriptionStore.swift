public import Collaboration
public import EventLog
public import Foundation
public import Postgres
import ReadModels

/// The subscriptions of one organisation.
public struct SubscriptionStore: Sendable {
    static let columns = """
        subscription_id, member, label, channel, destination, scope, types, language, digest_minute, digest_zone, state, created_at,
        position, attempts, nullif(next_attempt_at, '-infinity') AS next_attempt_at, error
        """

    let pool: PostgresPool
    let log: LogID
    private let sealer: Sealer

    /// - Parameter pool: of the role `rapport_app`.
    public init(pool: PostgresPool, log: LogID, sealer: Sealer) {
        self.pool = pool
        self.log = log
        self.sealer = sealer
    }

    /// Begins a subscription: it tells of what comes after `position`. Whether there is such a member is the caller's to know.
    ///
    /// - Returns: the subscription, and when there is one with this id already, that one.
    /// - Throws: `unavailable`.
    public func subscribe(
        _ id: SubscriptionID, _ terms: SubscriptionTerms, after position: LogPosition, now: Date
    ) async throws(NotificationError) -> NewSubscription {
        try await NotificationError.wrapping("the subscription could not be stored") {
            let destination = try await terms.destination.asyncMap { try await sealed($0, of: terms.member) }
            _ = try await pool.execute(
                """
                INSERT INTO notification.subscription
                    (log_id, subscription_id, member, label, channel, destination, scope, types, language, digest_minute, digest_zone,
                     position, next_attempt_at)
                VALUES (\(log.rawValue), \(id.rawValue), \(terms.member.rawValue), \(terms.label), \(terms.channel.rawValue),
                        \(destination), \(terms.scope.rawValue), \(terms.types), \(terms.language.rawValue), \(terms.digest?.minute),
                        \(terms.digest?.zone), \(position.rawValue),
                        coalesce(\(terms.digest?.next(after: now))::timestamptz, '-infinity'))
                ON CONFLICT (log_id, subscription_id) DO NOTHING
                """, named: "subscribe")
            guard let (subscription, destination) = try await find(id) else {
                throw NotificationError(.invalid, "the subscription that was made under this key has been removed")
            }
            return NewSubscription(
                subscription: subscription, secret: subscription.channel == .webhook ? destination?.secret : nil)
        }
    }

    /// The subscriptions that there are, in the order in which they were made.
    ///
    /// - Parameter member: only this member's.
    public func subscriptions(of member: MemberID? = nil) async throws(NotificationError) -> [Subscription] {
        try await NotificationError.wrapping("the subscriptions could not be listed") {
            let rows = try await pool.query(
                """
                SELECT \(unescaped: Self.columns) FROM notification.subscription
                WHERE log_id = \(log.rawValue) AND state <> 'removed' AND (\(member?.rawValue)::text IS NULL OR member = \(member?.rawValue))
                ORDER BY created_at, subscription_id
                """, named: "list subscriptions")
            var found: [Subscription] = []
            for row in rows { found.append(try await read(row).subscription) }
            return found
        }
    }

    /// One of them; nil when there is none with this id.
    public func subscription(_ id: SubscriptionID) async throws(NotificationError) -> Subscription? {
        try await NotificationError.wrapping("the subscription could not be read") { try await find(id)?.subscription }
    }

    private func find(_ id: SubscriptionID) async throws -> (subscription: Subscription, destination: Destination?)? {
        try await pool.query(
            """
            SELECT \(unescaped: Self.columns) FROM notification.subscription
            WHERE log_id = \(log.rawValue) AND subscription_id = \(id.rawValue) AND state <> 'removed'
            """, named: "subscription"
        ).first.asyncMap { try await read($0) }
    }

    /// Pauses a subscription, lets it go on or removes it. One that goes on tries at once what it could not deliver; one that is removed
    /// forgets its address, and a worker that is just sending ends without noting it.
    ///
    /// - Returns: what it is then; nil when there is none with this id.
    public func set(_ state: Subscription.State, of id: SubscriptionID, now: Date) async throws(NotificationError) -> Subscription? {
        guard let subscription = try await subscription(id) else { return nil }
        let next = state == .active ? subscription.digest?.next(after: now) : subscription.nextAttemptAt
        return try await NotificationError.wrapping("the subscription could not be changed") {
            try await pool.query(
                """
                UPDATE notification.subscription
                SET state = \(state.rawValue), fence = fence + 1, expires_at = '-infinity',
                    destination = CASE WHEN \(state == .removed) THEN NULL ELSE destination END,
                    attempts = CASE WHEN \(state == .active) THEN 0 ELSE attempts END,
                    error = CASE WHEN \(state == .active) THEN NULL ELSE error END,
                    next_attempt_at = coalesce(\(next)::timestamptz, '-infinity')
                WHERE log_id = \(log.rawValue) AND subscription_id = \(id.rawValue)
                RETURNING \(unescaped: Self.columns)
                """, named: "change subscription"
            ).first.asyncMap { try await read($0).subscription }
        }
    }
}

extension SubscriptionStore {
    private func sealed(_ destination: Destination, of member: MemberID) async throws -> String {
        try await sealer.seal(try JSONValue(encoding: Sealed(destination, under: member.key))).canonical
    }

    /// A subscription with where it goes to: nobody knows any more when the member's key was destroyed.
    func read(_ row: PostgresRow) async throws -> (subscription: Subscription, destination: Destination?) {
        var columns = row.columns
        let (id, member, label): (UUID, String, String) = (try columns.next(), try columns.next(), try columns.next())
        let (channel, stored, scope): (String, String?, String) = (try columns.next(), try columns.next(), try columns.next())
        let (types, language): ([String], String) = (try columns.next(), try columns.next())
        let (minute, zone): (Int?, String?) = (try columns.next(), try columns.next())
        let (state, created, position): (String, Date, Int64) = (try columns.next(), try columns.next(), try columns.next())
        let (attempts, next, error): (Int, Date?, String?) = (try columns.next(), try columns.next(), try columns.next())
        guard let member = MemberID(rawValue: member), let channel = Channel(rawValue: channel),
            let scope = Notice.Nearness(rawValue: scope),
            let state = Subscription.State(rawValue: state)
        else { throw NotificationError(.damaged, "the subscription \(SubscriptionID(rawValue: id)) is not what was stored") }
        let destination = try await stored.asyncMap {
            try await sealer.open(try JSONValue(parsing: $0)).decode(Sealed<Destination>.self).value
        }
        let subscription = Subscription(
            id: SubscriptionID(rawValue: id), member: member, label: label, channel: channel, host: destination??.host, scope: scope,
            types: types, language: language, digest: minute.flatMap { minute in zone.map { Digest(minute: minute, zone: $0) } },
            state: state, createdAt: created, position: LogPosition(rawValue: position), attempts: attempts, nextAttemptAt: next,
            error: error)
        return (subscription, destination ?? nil)
    }
}

extension Optional where Wrapped: Sendable {
    fileprivate func asyncMap<Mapped>(_ transform: (Wrapped) async throws -> Mapped) async throws -> Mapped? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
