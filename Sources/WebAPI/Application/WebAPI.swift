public import CommandHandling
public import EventLog
public import Foundation
public import Hummingbird
public import Identity
public import Logging
import NIOCore
public import Notifications
public import Projections
public import ReadModels
public import ServiceLifecycle
public import Telemetry

/// The HTTP front door: `/v1`, and what tells whether the process is alive and ready.
public struct WebAPI: Sendable {
    let handler: CommandHandler
    let queries: ReadModelQueries
    let progress: ProjectionProgress
    let tokens: TokenStore
    let subscriptions: SubscriptionStore
    let log: EventLog
    let schema: SchemaCheck
    let metrics: MetricRegistry
    let now: @Sendable () -> Date

    /// - Parameters:
    ///   - metrics: what `/metrics` tells.
    ///   - now: the clock by which what depends on the time is reckoned.
    public init(
        handler: CommandHandler, queries: ReadModelQueries, progress: ProjectionProgress, tokens: TokenStore,
        subscriptions: SubscriptionStore, log: EventLog, schema: SchemaCheck, metrics: MetricRegistry = MetricRegistry(),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.handler = handler
        self.queries = queries
        self.progress = progress
        self.tokens = tokens
        self.subscriptions = subscriptions
        self.log = log
        self.schema = schema
        self.metrics = metrics
        self.now = now
    }

    /// Every route of the program.
    public func router() -> Router<APIContext> {
        let router = Router(context: APIContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: MetricsMiddleware())
        router.add(middleware: ProblemMiddleware())
        HealthRoutes(api: self).add(to: router)
        ContractRoutes().add(to: router)
        MetricsRoutes(api: self).add(
            to: router.group("metrics").add(middleware: AuthenticationMiddleware(tokens: tokens, handler: handler)))
        let v1 = router.group("v1").add(middleware: AuthenticationMiddleware(tokens: tokens, handler: handler))
        CommandRoutes(api: self).add(to: v1)
        MatterRoutes(api: self).add(to: v1)
        QueryRoutes(api: self).add(to: v1)
        FigureRoutes(api: self).add(to: v1)
        DirectoryRoutes(api: self).add(to: v1)
        TokenRoutes(api: self).add(to: v1)
        SubscriptionRoutes(api: self).add(to: v1)
        OperationRoutes(api: self).add(to: v1)
        LogRoutes(api: self).add(to: v1)
        // Middleware is for what is added after it, and after this there is only what no route answers.
        router.add(middleware: UnroutedMiddleware(routes: router.routes.map { ($0.path, $0.method) }))
        return router
    }

    /// The front door, to be run beside the program's other services.
    ///
    /// - Parameters:
    ///   - port: 0 takes any that is free.
    ///   - started: called with the port once connections are accepted.
    public func service(
        host: String, port: Int, logger: Logger, started: @escaping @Sendable (_ port: Int) async -> Void
    ) -> any Service {
        Application(
            router: router(), configuration: .init(address: .hostname(host, port: port)),
            onServerRunning: { channel in await started(channel.localAddress?.port ?? port) }, logger: logger)
    }
}
