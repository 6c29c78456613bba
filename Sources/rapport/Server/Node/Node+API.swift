import EventLog
import Logging
import ServiceLifecycle
import WebAPI

extension Node {
    /// The HTTP interface, as a service to be run.
    ///
    /// - Parameter started: Called with the port once connections are accepted.
    func api(started: @escaping @Sendable (_ port: Int) async -> Void) -> any Service {
        WebAPI(
            handler: handler, queries: queries, progress: progress, tokens: tokens, log: log, schema: SchemaCheck(pool: pool)
        )
        .service(host: settings.host, port: settings.port, logger: Logger(label: "rapport.api"), started: started)
    }
}
