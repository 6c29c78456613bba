import AsyncHTTPClient
import EventLog
import Logging
import Notifications
import ServiceLifecycle

/// Tells everybody what they want to be told of.
struct NotificationService: Service {
    /// So long after a look the next one comes, whether the log rang or not: something may be due again, or the read models may have come up.
    private static let interval = Duration.seconds(1)

    private let node: Node
    private let logger = Logger(label: "rapport.notifications")

    init(_ node: Node) { self.node = node }

    func run() async throws {
        var configuration = HTTPClient.Configuration()
        // A destination is where it was said to be, and nowhere else.
        configuration.redirectConfiguration = .disallow
        let client = HTTPClient(configuration: configuration)
        let worker = NotificationWorker(
            log: node.log, handler: node.handler, queries: node.queries, store: node.subscriptions,
            courier: Courier(client: client, mail: node.settings.mail, organisation: node.settings.organisation))
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await work(worker)
                try? await Task.sleep(for: Self.interval)
            }
        }
        try await client.shutdown()
    }

    private func work(_ worker: NotificationWorker) async {
        do {
            for delivery in try await worker.work() {
                logger.debug(
                    "told", metadata: ["subscription": "\(delivery.subscription)", "position": "\(delivery.position.rawValue)"])
            }
        } catch {
            if !Task.isCancelled { logger.warning("notifications wait", metadata: ["reason": "\(error)"]) }
        }
    }
}
