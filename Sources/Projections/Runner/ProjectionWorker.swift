import EventLog
import Logging
import Postgres

/// Folds the segments that it holds. One page of the log is read once for all that stand at the same place.
actor ProjectionWorker<Event: Sendable> {
    /// After so long one that could not go on tries again: the fault may have been mended, or a newer program have come.
    private static var rest: Duration { .seconds(10) }

    struct Holding: Sendable {
        var lease: SegmentLease
        let fold: any SegmentFolding<Event>
    }

    /// A stretch of the log, and how it was come by.
    private typealias Stretch = (reach: LogReach, page: FoldPage<Event>)

    private let runner: ProjectionRunner<Event>
    private let leases: LeaseStore
    private let only: Set<BuildID>?
    private let metrics = ProjectionMetrics()
    private var holdings: [Segment: Holding] = [:]
    /// What a page is folded into just now.
    private var busy: Set<Segment> = []
    private var isBeating = false
    private var resting: [Segment: ContinuousClock.Instant] = [:]
    /// Stretches on their way, by where they begin.
    private var ahead: [LogPosition: Task<Stretch, any Error>] = [:]
    /// The log's end, as far as it is known.
    private var head = LogPosition.beginning

    init(of runner: ProjectionRunner<Event>, leases: LeaseStore, only: Set<BuildID>?) {
        self.runner = runner
        self.leases = leases
        self.only = only
    }

    // MARK: Working

    /// Takes its first segments.
    func begin() async throws {
        try await leases.bury()
        try await beat()
    }

    /// Follows the log until the task is cancelled or the database goes away.
    func follow() async throws {
        let rings = ReadingLane.allCases.map { ($0, AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))) }
        let ring = { @Sendable in for (_, ring) in rings { ring.continuation.yield() } }
        ring()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in self.runner.log.changes() { ring() } }
            group.addTask {
                while true {
                    try await Task.sleep(for: self.leases.duration / 4)
                    try await self.beat()
                    ring()
                }
            }
            for (lane, rung) in rings {
                group.addTask { for await _ in rung.stream { while try await self.step(lane) {} } }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Folds all there is into what nobody else holds.
    func catchUp() async throws {
        try await begin()
        var isMoving = true
        while isMoving {
            isMoving = false
            for lane in ReadingLane.allCases { while try await step(lane) { isMoving = true } }
        }
    }

    /// - Returns: whether there was anything to fold.
    func work(for duration: Duration) async throws -> Bool {
        try await beat()
        let end = ContinuousClock.now + duration
        var hasMoved = false
        while ContinuousClock.now < end {
            var isMoving = false
            for lane in ReadingLane.allCases where try await step(lane) { isMoving = true }
            if !isMoving { return hasMoved }
            hasMoved = true
        }
        return hasMoved
    }

    /// Gives back what it holds; also when the task is cancelled.
    func release() async {
        let held = holdings.values.map(\.lease)
        holdings = [:]
        await Task { try? await leases.leave(held) }.value
    }

    // MARK: Holding segments

    /// Says that it is alive, and takes or gives back segments until it holds its share.
    private func beat() async throws {
        // One at a time: two at once would claim the same segments from one another.
        if isBeating { return }
        isBeating = true
        defer { isBeating = false }
        let presence = try await leases.renew()
        for (segment, holding) in holdings where presence.held[segment] != holding.lease.fence && !busy.contains(segment) {
            holdings[segment] = nil
        }
        for build in presence.builds where only?.contains(build.id) ?? true {
            let held = holdings.keys.filter { $0.build == build.id }
            let share = only == nil ? build.share : build.segments
            if held.count > share {
                try await giveBack(held.filter { !busy.contains($0) }.prefix(held.count - share))
            } else if held.count < share, build.free > held.count {
                try await claim(share - held.count, of: build.id)
            }
        }
    }

    private func claim(_ limit: Int, of build: BuildID) async throws {
        guard let model = runner.models.first(where: { $0.name == build.model && $0.version == build.version }) else { return }
        let claimed = try await leases.claim(limit, of: build, besides: Array(holdings.keys))
        if claimed.isEmpty { return }
        let parked = try await runner.parking.keys(of: build)
        metrics.countLeases(claimed.count)
        for lease in claimed {
            holdings[lease.segment] = Holding(lease: lease, fold: fold(model, lease.segment, parked: parked))
            resting[lease.segment] = nil
        }
    }

    private func fold<Model: ReadModel>(
        _ model: Model, _ segment: Segment, parked: Set<String>
    ) -> any SegmentFolding<Event> where Model.Event == Event {
        let (pool, log, table) = (runner.pool, runner.log.id.rawValue, segment.build.table(in: runner.log.id))
        return SegmentFold(model, segment: segment, parked: parked) { keys in
            try await pool.query(
                "SELECT key, row::text FROM \(unescaped: table) WHERE log_id = \(log) AND key = ANY(\(keys))", named: "rows to fold into"
            ).map { row in
                let (key, json) = try row.decode(String.self, String.self)
                return (key: key, row: json)
            }
        }
    }

    private func giveBack(_ segments: some Sequence<Segment>) async throws {
        let given = segments.compactMap { holdings.removeValue(forKey: $0)?.lease }
        metrics.countLeases(given.count)
        try await leases.release(given)
    }

    // MARK: Folding

    /// Folds a page into the segments that are farthest back in the lane.
    ///
    /// - Returns: whether that changed anything.
    private func step(_ lane: ReadingLane) async throws -> Bool {
        let group = take(lane)
        if group.isEmpty { return false }
        defer { busy.subtract(group.map(\.lease.segment)) }
        do {
            return try await fold(group, lane)
        } catch let error as ProjectionError where error.code == .overtaken {
            for holding in group { holdings[holding.lease.segment] = nil }
            metrics.countLeases(group.count)
            runner.logger.info("segments have passed to another worker")
            try await beat()
            return true
        }
    }

    private func take(_ lane: ReadingLane) -> [Holding] {
        let now = ContinuousClock.now
        let idle = holdings.values.filter { holding in
            !busy.contains(holding.lease.segment) && resting[holding.lease.segment].map { $0 <= now } ?? true
                && ReadingLane(events: head.rawValue - holding.lease.position.rawValue) == lane
        }
        let start = idle.map(\.lease.position).min()
        let group = idle.filter { $0.lease.position == start }
        busy.formUnion(group.map(\.lease.segment))
        return group
    }

    private func fold(_ group: [Holding], _ lane: ReadingLane) async throws -> Bool {
        let start = group[0].lease.position
        let clock = ContinuousClock.now
        var limit = lane.pageSize
        while true {
            do {
                let (reach, page) = try await stretch(after: start, limit: limit)
                head = max(head, reach.head)
                if lane == .far { readAhead(from: reach.end, limit: limit) }
                let sound = try await onCourse(group, reach)
                if sound.isEmpty { return true }
                let isMoving = reach.end > start || sound.contains { $0.lease.error != nil }
                if isMoving { try await commit(page, into: sound, lane: lane, since: clock) }
                if reach.end == reach.head { try await finish(sound, head: reach.head) }
                return isMoving
            } catch let error as ProjectionError where error.code == .unreadable {
                if limit == 1 {
                    try await stop(group, because: error.message)
                    return true
                }
                // What is before the event that cannot be read is folded, batch by batch in the end.
                limit /= 2
            }
        }
    }

    /// The log's next stretch: what was read ahead, or else read now.
    private func stretch(after start: LogPosition, limit: Int) async throws -> Stretch {
        let runner = runner
        if let ahead = ahead.removeValue(forKey: start), limit == ReadingLane.far.pageSize { return try await ahead.value }
        return try await Self.read(after: start, limit: limit, for: runner)
    }

    /// While a page is folded the next is read.
    private func readAhead(from start: LogPosition, limit: Int) {
        guard start < head, ahead[start] == nil else { return }
        let runner = runner
        ahead[start] = Task { try await Self.read(after: start, limit: limit, for: runner) }
    }

    private static func read(after start: LogPosition, limit: Int, for runner: ProjectionRunner<Event>) async throws -> Stretch {
        let reach = try await runner.log.reach(after: start, limit: limit)
        let count = Int(reach.end.rawValue - start.rawValue)
        var events: [Event] = []
        if count > ReadingLane.near.pageSize {
            events = try await runner.decoder.events(of: runner.log, after: start, through: reach.end)
        } else if count > 0 {
            events = try await runner.decoder(try await runner.log.read(after: start, limit: count)[...])
        }
        return (reach, FoldPage(start: start, end: reach.end, chainHash: reach.endHash, events: events))
    }

    /// Those whose log is the one that they have folded so far; the others stop.
    private func onCourse(_ group: [Holding], _ reach: LogReach) async throws -> [Holding] {
        let astray = group.filter { $0.lease.chainHash != reach.startHash }
        if !astray.isEmpty {
            try await stop(
                astray,
                because: "the log has taken another course than the one that was folded, as after it was restored; rebuild the model")
        }
        return group.filter { $0.lease.chainHash == reach.startHash }
    }

    private func stop(_ group: [Holding], because reason: String) async throws {
        for holding in group {
            let build = holding.lease.segment.build
            metrics.countStop(of: build.model)
            runner.logger.error("a projection has stopped", metadata: ["model": "\(build.model)", "reason": "\(reason)"])
            holdings[holding.lease.segment]?.lease.error = reason
            resting[holding.lease.segment] = .now + Self.rest
        }
        try await leases.stop(group.map(\.lease), because: reason)
    }

    /// A small page goes into all segments in one transaction. A large one goes into each in one of its own, so that one segment's rows are
    /// written while another's are still folded.
    private func commit(
        _ page: FoldPage<Event>, into group: [Holding], lane: ReadingLane, since clock: ContinuousClock.Instant
    ) async throws {
        try await withThrowingDiscardingTaskGroup { tasks in
            for part in lane == .far ? group.map({ [$0] }) : [group] {
                tasks.addTask { try await self.commit(page, into: part, since: clock) }
            }
        }
        metrics.record(events: page.events.count, in: clock.duration(to: .now))
    }

    private func commit(_ page: FoldPage<Event>, into group: [Holding], since clock: ContinuousClock.Instant) async throws {
        let changes = try await withThrowingTaskGroup(of: (lease: SegmentLease, changes: SegmentChanges).self) { tasks in
            for holding in group { tasks.addTask { (holding.lease, try await holding.fold.changes(by: page)) } }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        let seconds = max(1e-6, clock.duration(to: .now) / .seconds(1))
        try await leases.commit(changes, over: page, rate: Double(page.events.count) / seconds)
        for holding in group {
            await holding.fold.commit()
            holdings[holding.lease.segment]?.lease.advance(to: page.end, page.chainHash)
        }
        for (lease, changes) in changes where !changes.deadLetters.isEmpty {
            metrics.countParked(changes.deadLetters.count, of: lease.segment.build.model)
            runner.logger.error(
                "rows wait for events that could not be folded",
                metadata: ["model": "\(lease.segment.build.model)", "events": "\(changes.deadLetters.count)"])
        }
    }

    /// Puts new builds that have come to the log's end in the place of those that are read.
    private func finish(_ group: [Holding], head: LogPosition) async throws {
        for build in Set(group.filter { !$0.lease.isLive }.map(\.lease.segment.build)) {
            guard let model = runner.models.first(where: { $0.name == build.model }) else { continue }
            do {
                guard try await runner.builds.finish(build, of: model, head: head) else { continue }
            } catch let error as PostgresError where error.sqlState == "55P03" {
                // Somebody reads the table for long; the next beat tries again.
                continue
            }
            for segment in holdings.keys where segment.build == build { holdings[segment]?.lease.isLive = true }
            runner.logger.info("a read model is in place", metadata: ["model": "\(build.model)", "build": "\(build.build)"])
        }
    }
}
