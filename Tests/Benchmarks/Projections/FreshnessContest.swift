import EventLog
import Foundation
import Postgres
import Projections
import Synchronization

/// How long after its acknowledgement an event is in the rows of all models, beside how long the append itself takes. Eight callers, each of
/// whom waits for his event to be seen before he goes on.
struct FreshnessContest {
    private static let callers = 8

    let node: ProjectionNode
    let source: CopiedRequests
    let plan: ContestPlan

    func run() async throws -> ContestResult {
        try await node.runner.prepare()
        let running = Task { await node.runner.run() }
        try await node.progress.wait(for: try await node.log.head().position, limit: .seconds(600))
        let watch = CursorWatch(node)
        let watching = Task { try await watch.run() }
        let (appends, waits) = try await measure(watch)
        watching.cancel()
        _ = await watching.result
        running.cancel()
        await running.value
        return ContestResult(
            title: "\(Self.callers) callers, from the acknowledged append to the visible rows of \(node.models.count) read models",
            scores: [Score("append", [appends], against: [appends]), Score("visible after it", [waits], against: [appends])])
    }

    private func measure(_ watch: CursorWatch) async throws -> (appends: Round, waits: Round) {
        let start = ContinuousClock.now
        let end = start + plan.duration
        let pairs = try await withThrowingTaskGroup(of: [(Duration, Duration)].self) { group in
            for _ in 0..<Self.callers {
                group.addTask {
                    let appender = RequestAppender(node.log, source)
                    var pairs: [(Duration, Duration)] = []
                    while ContinuousClock.now < end {
                        let begun = ContinuousClock.now
                        let position = try await appender.append()
                        let acknowledged = ContinuousClock.now
                        await watch.sight(of: position)
                        pairs.append((acknowledged - begun, .now - acknowledged))
                    }
                    return pairs
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let elapsed = ContinuousClock.now - start
        return (
            Round(count: pairs.count, elapsed: elapsed, latencies: pairs.map(\.0)),
            Round(count: pairs.count, elapsed: elapsed, latencies: pairs.map(\.1))
        )
    }
}

/// Looks at the cursors again and again, and wakes whoever waits for a position that all of them have passed.
private final class CursorWatch: Sendable {
    private struct State {
        var seen = LogPosition.beginning
        var waiting: [(position: LogPosition, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let node: ProjectionNode
    private let state = Mutex(State())

    init(_ node: ProjectionNode) { self.node = node }

    func run() async throws {
        let query: PostgresQuery = "SELECT min(position) FROM read_model.cursor WHERE log_id = \(node.log.id.rawValue)"
        try await node.database.pool.withConnection { connection in
            while !Task.isCancelled {
                let position = LogPosition(rawValue: try await connection.query(query).first?.decode(Int64.self) ?? 0)
                let due = state.withLock { state in
                    state.seen = position
                    let due = state.waiting.filter { $0.position <= position }
                    state.waiting.removeAll { $0.position <= position }
                    return due
                }
                for waiter in due { waiter.continuation.resume() }
                try? await Task.sleep(for: .microseconds(200))
            }
        }
    }

    func sight(of position: LogPosition) async {
        await withCheckedContinuation { continuation in
            let isSeen = state.withLock { state in
                if state.seen >= position { return true }
                state.waiting.append((position, continuation))
                return false
            }
            if isSeen { continuation.resume() }
        }
    }
}
