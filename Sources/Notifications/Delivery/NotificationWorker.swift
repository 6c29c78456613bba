import Collaboration
public import CommandHandling
public import EventLog
import FoundationEssentials
public import ReadModels

/// Tells everybody what they want to be told of: a subscription of its own for each, apart from the read models, so that no rebuild tells
/// anything again.
///
/// Any number may work at once, in any number of processes. Each subscription is in one pair of hands at a time and told in the log's order. What
/// was sent is noted after it was taken; a worker that dies in between leaves it to be sent again, under the same id.
public struct NotificationWorker: Sendable {
    /// So many events are looked at in one go.
    private static let page = 200
    /// So many destinations are told at once, since one that is dead takes its time.
    private static let concurrency = 16

    private let log: EventLog
    private let handler: CommandHandler
    private let queries: ReadModelQueries
    private let store: SubscriptionStore
    private let courier: Courier

    public init(log: EventLog, handler: CommandHandler, queries: ReadModelQueries, store: SubscriptionStore, courier: Courier) {
        self.log = log
        self.handler = handler
        self.queries = queries
        self.store = store
        self.courier = courier
    }

    /// Gives every subscription that has something to do its turn.
    ///
    /// - Returns: what was delivered.
    /// - Throws: when the log or the read models cannot be reached; what was delivered stays so.
    public func work() async throws -> [Delivery] {
        let reach = try await queries.reachOfNotices()
        return try await withThrowingTaskGroup(of: [Delivery].self) { group in
            var deliveries: [Delivery] = []
            var served: [SubscriptionID] = []
            while let lease = try await store.take(due: handler.now, head: reach, except: served) {
                if served.count >= Self.concurrency, let done = try await group.next() { deliveries += done }
                served.append(lease.subscription.id)
                group.addTask { try await turn(of: lease, upTo: reach) }
            }
            return try await group.reduce(into: deliveries) { $0 += $1 }
        }
    }

    private func turn(of lease: SubscriptionLease, upTo reach: LogPosition) async throws -> [Delivery] {
        do {
            return try await serve(lease, upTo: reach)
        } catch let error as NotificationError where error.code != .unavailable {
            try await giveUp(lease, because: error)
            return []
        }
    }

    private func serve(_ lease: SubscriptionLease, upTo reach: LogPosition) async throws -> [Delivery] {
        lease.subscription.digest == nil ? try await tellEach(lease, upTo: reach) : try await tellTogether(lease, upTo: reach)
    }

    private func tellEach(_ lease: SubscriptionLease, upTo reach: LogPosition) async throws -> [Delivery] {
        var deliveries: [Delivery] = []
        var attempts = lease.subscription.attempts
        var position = lease.subscription.position
        while position < reach {
            let (notices, last) = try await notices(for: lease.subscription, after: position, upTo: reach)
            for notice in notices {
                try await bring([notice], lease)
                guard let delivery = try await note([notice], upTo: notice.position, lease, attempts) else { return deliveries }
                deliveries.append(delivery)
                attempts = 0
            }
            position = last
        }
        try await store.giveBack(lease, at: position, next: nil)
        return deliveries
    }

    private func tellTogether(_ lease: SubscriptionLease, upTo reach: LogPosition) async throws -> [Delivery] {
        var gathered: [Notice] = []
        var position = lease.subscription.position
        while position < reach {
            let (notices, last) = try await notices(for: lease.subscription, after: position, upTo: reach)
            gathered += notices
            position = last
        }
        var delivery: Delivery?
        if !gathered.isEmpty {
            try await bring(gathered, lease)
            delivery = try await note(gathered, upTo: position, lease, lease.subscription.attempts)
        }
        try await store.giveBack(lease, at: position, next: lease.subscription.digest?.next(after: handler.now))
        return delivery.map { [$0] } ?? []
    }

    /// The next events that a subscription is told of, and up to where there are no others.
    private func notices(
        for subscription: Subscription, after position: LogPosition, upTo reach: LogPosition
    ) async throws -> (notices: [Notice], last: LogPosition) {
        let stretch = try await log.search(after: position, for: EventFilter(types: Set(subscription.types)), limit: Self.page)
        let directories = try await handler.directories()
        let viewer = Viewer(subscription.member, in: directories.organisation, at: handler.now)
        var notices: [Notice] = []
        for event in stretch.events where event.position <= reach {
            guard let notice = try await notice(of: event, to: subscription.member, as: viewer) else { continue }
            // Nobody needs to be told of their own doings; who wants everything wants those too.
            let isOwn = notice.actor.member == subscription.member && subscription.scope != .everything
            if notice.nearness <= subscription.scope, !isOwn { notices.append(notice) }
        }
        return (notices, min(stretch.last, reach))
    }

    /// What cannot be read is not passed over: the subscription waits, and says for what.
    private func notice(of event: RecordedEvent, to member: MemberID, as viewer: Viewer) async throws -> Notice? {
        do {
            return try await queries.notice(of: event, to: member, as: viewer)
        } catch let error as EventCodingError {
            throw NotificationError(.undelivered, "the event at \(event.position.rawValue) cannot be read: \(error)")
        }
    }

    private func bring(_ notices: [Notice], _ lease: SubscriptionLease) async throws {
        try await courier.bring(
            Courier.Consignment(
                subscription: lease.subscription, destination: lease.destination, notices: notices,
                directories: try await handler.directories(), now: handler.now))
    }

    private func note(
        _ notices: [Notice], upTo position: LogPosition, _ lease: SubscriptionLease, _ failures: Int
    ) async throws(NotificationError) -> Delivery? {
        let first = notices.map(\.recordedAt).min() ?? handler.now
        let delivery = try await store.note(lease, upTo: position, events: notices.count, recordedAt: first, attempts: failures + 1)
        if let delivery { NotificationMetrics(channel: lease.subscription.channel).count(delivery) }
        return delivery
    }

    /// Nobody waits for a destination that wants no more. What may be mended is tried again.
    private func giveUp(_ lease: SubscriptionLease, because error: NotificationError) async throws(NotificationError) {
        NotificationMetrics(channel: lease.subscription.channel).countFailure()
        // What was delivered in this turn began the count anew.
        let known = try await store.subscription(lease.subscription.id)
        let attempts = (known?.attempts ?? lease.subscription.attempts) + 1
        let pause = error.code == .gone ? nil : RetrySchedule.pause(after: attempts)
        try await store.fail(lease, because: error.message, attempts: attempts, next: pause.map { handler.now.addingTimeInterval($0) })
    }
}
