import EventLog
import Logging
import ServiceLifecycle
import Telemetry
import WebAPI

extension Node {
    /// The HTTP interface, as a service to be run.
    ///
    /// - Parameters:
    ///   - metrics: what `/metrics` tells, beside what this node's own parts do.
    ///   - started: called with the port once connections are accepted.
    func api(_ metrics: MetricRegistry, started: @escaping @Sendable (_ port: Int) async -> Void) -> any Service {
        ProgramMetrics.register(self, in: metrics)
        return WebAPI(
            handler: handler, queries: queries, progress: progress, tokens: tokens, subscriptions: subscriptions, log: log,
            schema: SchemaCheck(pool: pool), metrics: metrics
        )
        .service(host: settings.host, port: settings.port, logger: Logger(label: "rapport.api"), started: started)
    }
}
