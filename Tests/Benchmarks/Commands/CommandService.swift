import ArgumentParser
import EventLog
import Foundation
import Logging
import Postgres
import ServiceLifecycle
import WebAPI

/// The HTTP interface in a process of its own, without read models. It is started by the benchmark, and prints its port once it listens.
struct CommandService: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "command-service", shouldDisplay: false)

    @Option var server: String

    func run() async throws {
        let database = BenchDatabase(try PostgresConfiguration(url: server))
        let node = try await BenchNode.open(database)
        var logger = Logger(label: "rapport.bench.api")
        logger.logLevel = .warning
        let api = node.api.service(host: "127.0.0.1", port: 0, logger: logger) { port in
            FileHandle.standardOutput.write(Data("\(port)\n".utf8))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await node.log.listenForChanges(database.configuration.with(role: "rapport_app"), on: database.loop) }
            group.addTask { await node.log.announceAppends() }
            group.addTask { try await api.run() }
            try await group.waitForAll()
        }
    }

    /// Runs `body` beside a process with the service, which ends with it.
    static func use<R: Sendable>(
        on database: BenchDatabase, _ body: @escaping @Sendable (_ url: String) async throws -> R
    ) async throws -> R {
        let (ports, announce) = AsyncStream.makeStream(of: String.self)
        let pipe = Pipe()
        pipe.fileHandleForReading.readabilityHandler = { announce.yield(String(decoding: $0.availableData, as: UTF8.self)) }
        defer { pipe.fileHandleForReading.readabilityHandler = nil }
        return try await withThrowingTaskGroup(of: R?.self) { group in
            group.addTask {
                _ = try await Tool(CommandLine.arguments[0]).run(
                    ["command-service", "--server", database.address], output: pipe.fileHandleForWriting)
                return nil
            }
            group.addTask {
                for await port in ports { return try await body("http://127.0.0.1:\(port.dropLast())") }
                return nil
            }
            defer { group.cancelAll() }
            guard let result = try await group.next() ?? nil else { throw Tool.Failure(description: "the service has ended") }
            return result
        }
    }
}
