import ArgumentParser
import EventLog
import Foundation
import Postgres

/// One of several processes that append to the same log. It is started by the benchmark, and prints its round as JSON.
struct AppendWorker: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "append-worker", shouldDisplay: false)

    @Option var server: String
    @Option var callers: Int
    @Option var seconds: Int

    func run() async throws {
        let database = BenchDatabase(try PostgresConfiguration(url: server))
        let log = try await database.log("shared")
        let appenders = (0..<callers).map { _ in Appender(log, eventsPerCommand: 1) }
        let round = try await Round.measure(appenders, for: .seconds(seconds)) { try await $0.append() }
        print(String(decoding: try JSONEncoder().encode(round), as: UTF8.self))
        await database.close()
    }

    static func launch(on database: BenchDatabase, callers: Int, for duration: Duration) async throws -> Round {
        let output = try await Tool(CommandLine.arguments[0]).run([
            "append-worker", "--server", database.address, "--callers", "\(callers)", "--seconds", "\(duration.components.seconds)",
        ])
        return try JSONDecoder().decode(Round.self, from: Data(output.utf8))
    }
}
