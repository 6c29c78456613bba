import Collaboration
import Logging
import Projections
import ReadModels
import ServiceLifecycle

/// Does what falls due by itself: notes what was missed, escalates, accepts in silence, opens ratings and ends pauses.
struct DeadlineService: Service {
    /// Deadlines are of minutes at the least.
    private static let interval = Duration.seconds(10)

    private let worker: DeadlineWorker
    private let progress: ProjectionProgress
    private let logger = Logger(label: "rapport.deadlines")

    init(_ node: Node) {
        worker = DeadlineWorker(handler: node.handler, queries: node.queries)
        progress = node.progress
    }

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await work()
                try? await Task.sleep(for: Self.interval)
            }
        }
    }

    private func work() async {
        do {
            // Until it is there, nobody knows what is due.
            guard try await progress.statuses().contains(where: { $0.model == DeadlinesModel().name && $0.isLive }) else { return }
            for action in try await worker.work() {
                logger.info(
                    "something was due",
                    metadata: [
                        "request": "\(action.request)", "deadline": "\(action.kind.rawValue)",
                        "events": "\(action.events.joined(separator: ", "))",
                    ])
            }
        } catch {
            if !Task.isCancelled { logger.warning("deadlines wait", metadata: ["reason": "\(error)"]) }
        }
    }
}
