public import EventLog
public import Foundation

/// Something that reached its destination.
public struct Delivery: Codable, Sendable, Hashable {
    public let subscription: SubscriptionID
    /// Of the last event told of.
    public let position: LogPosition
    /// How many were told of at once.
    public let events: Int
    /// When the log learned of the first of them.
    public let recordedAt: Date
    /// How often it was sent until it was taken.
    public let attempts: Int
    public let deliveredAt: Date
}

/// How timely people and programs are told, over a time.
public struct DeliveryFigures: Codable, Sendable, Hashable {
    public let since: Date
    /// Messages that reached their destination.
    public let deliveries: Int
    /// From an event's being recorded to its delivery, in seconds, digests left out; nil without any delivery.
    public let medianSeconds: Double?
    public let p95Seconds: Double?
    /// Deliveries that took more than one attempt.
    public let retried: Int
    /// Subscriptions that have stopped.
    public let stopped: Int
    /// Subscriptions whose last attempt failed.
    public let failing: Int
}
