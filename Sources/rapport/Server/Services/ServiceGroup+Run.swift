import ServiceLifecycle
import UnixSignals

extension ServiceGroup {
    /// Runs the services until Ctrl-C or SIGTERM, then stops them from the last to the first, each when those after it have stopped.
    static func run(_ services: [any Service]) async throws {
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: LogOutput.services)
        // A client that keeps its connection open does not keep the service alive.
        configuration.maximumGracefulShutdownDuration = .seconds(20)
        try await ServiceGroup(configuration: configuration).run()
    }
}
