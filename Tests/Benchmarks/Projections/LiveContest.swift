import EventLog
import Foundation
import Projections
import Synchronization

/// 64 callers append at full speed, alone and with all projections running in the same process.
struct LiveContest {
    private static let callers = 64

    let node: ProjectionNode
    let source: CopiedRequests
    let seconds: Int

    func run() async throws -> ContestResult {
        let alone = try await append()
        try await node.runner.prepare()
        let running = Task { await node.runner.run() }
        try await node.progress.wait(for: try await node.log.head().position, limit: .seconds(600))
        let worst = Mutex<Int64>(0)
        let watching = Task {
            while !Task.isCancelled {
                let lag = try await lag()
                worst.withLock { $0 = max($0, lag) }
                try await Task.sleep(for: .milliseconds(500))
            }
        }
        let beside = try await append()
        watching.cancel()
        _ = await watching.result
        let left = try await lag()
        let clock = ContinuousClock()
        let rest = try await clock.measure {
            try await node.progress.wait(for: try await node.log.head().position, limit: .seconds(600))
        }
        running.cancel()
        await running.value
        let note = "largest lag \(worst.withLock(\.self)) events, at the end \(left), gone after \(rest / .milliseconds(1)) ms"
        return ContestResult(
            title: "\(Self.callers) callers append for \(seconds) s; \(note)",
            scores: [Score("append alone", [alone], against: [alone]), Score("with projections", [beside], against: [alone])])
    }

    private func append() async throws -> Round {
        let callers = (0..<Self.callers).map { _ in RequestAppender(node.log, source) }
        return try await Round.measure(callers, for: .seconds(seconds)) { _ = try await $0.append() }
    }

    private func lag() async throws -> Int64 { try await node.progress.statuses().map(\.lag).max() ?? 0 }
}
