import Foundation
import LocalCluster
import Logging
import Postgres

/// A private PostgreSQL with the settings of a real one, for the length of a benchmark.
enum BenchServer {
    /// Starts a cluster in a new directory, and stops and removes it when `body` ends or the program is told to end.
    static func use<R: Sendable>(
        _ body: @escaping @Sendable (LocalCluster) async throws -> R
    ) async throws -> R {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-bench-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: directory) }
        var logger = Logger(label: "rapport.bench")
        logger.logLevel = .warning
        let settings = LocalCluster.Settings(
            dataDirectory: directory, isDurable: true, parameters: ["max_connections": "400"], logger: logger)
        let cluster = try await LocalCluster.start(settings)
        let result = await untilInterrupted { try await body(cluster) }
        try await cluster.stop()
        return try result.get()
    }

    /// Ctrl-C cancels the work, so that the server does not stay behind.
    private static func untilInterrupted<R: Sendable>(_ body: @escaping @Sendable () async throws -> R) async -> Result<R, any Error> {
        let work = Task(operation: body)
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { work.cancel() }
            source.resume()
            return source
        }
        defer { for source in sources { source.cancel() } }
        return await work.result
    }
}
