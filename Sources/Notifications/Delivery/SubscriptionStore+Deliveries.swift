public import EventLog
public import Foundation
import Postgres

/// A subscription in the hands of one worker.
struct SubscriptionLease: Sendable {
    let subscription: Subscription
    let destination: Destination?
    let fence: Int64
}

extension SubscriptionStore {
    /// For so long a worker may keep a subscription without a word.
    static let leaseSeconds = 120

    /// Takes a subscription that has something to do: it is due, and the log has gone on.
    ///
    /// - Parameter served: those that had their turn already.
    func take(due now: Date, head: LogPosition, except served: [SubscriptionID]) async throws(NotificationError) -> SubscriptionLease? {
        try await NotificationError.wrapping("no subscription could be taken") {
            let row = try await pool.query(
                """
                UPDATE notification.subscription
                SET fence = fence + 1, expires_at = clock_timestamp() + make_interval(secs => \(Double(Self.leaseSeconds)))
                WHERE log_id = \(log.rawValue) AND subscription_id = (
                    SELECT subscription_id FROM notification.subscription
                    WHERE log_id = \(log.rawValue) AND state = 'active' AND expires_at < clock_timestamp() AND next_attempt_at <= \(now)
                      AND position < \(head.rawValue) AND NOT subscription_id = ANY(\(served.map(\.rawValue)))
                    ORDER BY position LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING \(unescaped: Self.columns), fence
                """, named: "take a subscription"
            ).first
            guard let row else { return nil }
            let (subscription, destination) = try await read(row)
            return SubscriptionLease(
                subscription: subscription, destination: destination, fence: try row.decode("fence", as: Int64.self))
        }
    }

    /// Notes what was delivered, and goes on to it.
    ///
    /// - Returns: nil when the subscription is in other hands meanwhile.
    func note(
        _ lease: SubscriptionLease, upTo position: LogPosition, events: Int, recordedAt: Date, attempts: Int
    ) async throws(NotificationError) -> Delivery? {
        try await NotificationError.wrapping("a delivery could not be noted") {
            let row = try await pool.query(
                """
                WITH moved AS (
                    UPDATE notification.subscription
                    SET position = \(position.rawValue), attempts = 0, error = NULL,
                        expires_at = clock_timestamp() + make_interval(secs => \(Double(Self.leaseSeconds)))
                    WHERE log_id = \(log.rawValue) AND subscription_id = \(lease.subscription.id.rawValue) AND fence = \(lease.fence)
                    RETURNING log_id, subscription_id)
                INSERT INTO notification.delivery (log_id, subscription_id, position, events, recorded_at, attempts)
                SELECT log_id, subscription_id, \(position.rawValue), \(events), \(recordedAt), \(attempts) FROM moved
                RETURNING subscription_id, position, events, recorded_at, attempts, delivered_at
                """, named: "note a delivery"
            ).first
            return try row.map(Delivery.init)
        }
    }

    /// Gives a subscription back: everything up to `position` is delivered or was not wanted, and it has something to do from `next` on.
    func giveBack(_ lease: SubscriptionLease, at position: LogPosition, next: Date?) async throws(NotificationError) {
        try await NotificationError.wrapping("a subscription could not be given back") {
            _ = try await pool.execute(
                """
                UPDATE notification.subscription
                SET position = greatest(position, \(position.rawValue)), expires_at = '-infinity',
                    next_attempt_at = coalesce(\(next)::timestamptz, '-infinity')
                WHERE log_id = \(log.rawValue) AND subscription_id = \(lease.subscription.id.rawValue) AND fence = \(lease.fence)
                """, named: "give a subscription back")
        }
    }

    /// Gives a subscription back that could not deliver.
    ///
    /// - Parameter next: when it is tried again; nil stops it.
    func fail(_ lease: SubscriptionLease, because reason: String, attempts: Int, next: Date?) async throws(NotificationError) {
        try await NotificationError.wrapping("a failure could not be noted") {
            _ = try await pool.execute(
                """
                UPDATE notification.subscription
                SET attempts = \(attempts), error = \(reason), expires_at = '-infinity',
                    next_attempt_at = coalesce(\(next)::timestamptz, '-infinity'),
                    state = CASE WHEN \(next == nil) THEN 'stopped' ELSE state END
                WHERE log_id = \(log.rawValue) AND subscription_id = \(lease.subscription.id.rawValue) AND fence = \(lease.fence)
                """, named: "note a failure")
        }
    }

    /// What a subscription delivered, the latest first.
    ///
    /// - Parameter before: continues after the page that ended there.
    public func deliveries(
        of id: SubscriptionID, before: LogPosition? = nil, limit: Int
    ) async throws(NotificationError) -> [Delivery] {
        try await NotificationError.wrapping("the deliveries could not be listed") {
            try await pool.query(
                """
                SELECT subscription_id, position, events, recorded_at, attempts, delivered_at FROM notification.delivery
                WHERE log_id = \(log.rawValue) AND subscription_id = \(id.rawValue) AND position < \(before?.rawValue ?? .max)
                ORDER BY position DESC LIMIT \(limit)
                """, named: "list deliveries"
            ).map(Delivery.init)
        }
    }

    /// How timely everybody was told since a moment.
    public func figures(since: Date) async throws(NotificationError) -> DeliveryFigures {
        try await NotificationError.wrapping("the deliveries could not be counted") {
            let rows = try await pool.query(
                """
                SELECT count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY lag) FILTER (WHERE is_prompt),
                       percentile_cont(0.95) WITHIN GROUP (ORDER BY lag) FILTER (WHERE is_prompt), count(*) FILTER (WHERE attempts > 1),
                       (SELECT count(*) FROM notification.subscription WHERE log_id = \(log.rawValue) AND state = 'stopped'),
                       (SELECT count(*) FROM notification.subscription
                        WHERE log_id = \(log.rawValue) AND state = 'active' AND error IS NOT NULL)
                FROM (SELECT d.attempts, s.digest_minute IS NULL AS is_prompt,
                             extract(epoch FROM d.delivered_at - d.recorded_at)::float8 AS lag
                      FROM notification.delivery d JOIN notification.subscription s USING (log_id, subscription_id)
                      WHERE d.log_id = \(log.rawValue) AND d.delivered_at >= \(since)) AS delivered
                """, named: "deliveries' figures")
            guard let row = rows.first else { throw NotificationError(.damaged, "there are no figures") }
            var columns = row.columns
            return DeliveryFigures(
                since: since, deliveries: try columns.next(), medianSeconds: try columns.next(), p95Seconds: try columns.next(),
                retried: try columns.next(), stopped: try columns.next(), failing: try columns.next())
        }
    }
}

extension Delivery {
    fileprivate init(_ row: PostgresRow) throws {
        let (id, position, events, recorded, attempts, delivered) = try row.decode(
            UUID.self, Int64.self, Int.self, Date.self, Int.self, Date.self)
        self.init(
            subscription: SubscriptionID(rawValue: id), position: LogPosition(rawValue: position), events: events, recordedAt: recorded,
            attempts: attempts, deliveredAt: delivered)
    }
}
