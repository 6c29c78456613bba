import Foundation
import LocalCluster
import Postgres

/// PostgreSQL's own `pgbench`, as the reference: a script run with prepared statements by as many clients.
struct PgBench: Sendable {
    /// Where the server is, as libpq's parameters.
    let server: PostgresConfiguration
    let script: String
    let clients: Int
    /// Of pgbench's own. More than one is more than an event loop has.
    var threads = 1
    /// Of all transactions, how many have their latency written down; a log of every one would slow it.
    var sampling = 0.2
    /// What the script's `:name` stand for.
    var variables: [String: String] = [:]

    func contender(named name: String = "pgbench") -> Contender {
        Contender(name) { [self] duration in try await run(for: duration) }
    }

    private func run(for duration: Duration) async throws -> Round {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("pgbench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        try script.write(to: directory.appendingPathComponent("script.sql"), atomically: true, encoding: .utf8)
        let output = try await launch(in: directory, seconds: Int(duration.components.seconds))
        let (count, rate) = try PgBenchOutput(output).countAndRate()
        return Round(count: count, elapsed: .seconds(Double(count) / rate), latencies: try latencies(in: directory))
    }

    private func launch(in directory: URL, seconds: Int) async throws -> String {
        try await Tool("pgbench", environment: server.environment).run(arguments(seconds: seconds), in: directory)
    }

    private func arguments(seconds: Int) -> [String] {
        [
            "--no-vacuum", "--protocol=prepared", "--file=script.sql", "--client=\(clients)", "--jobs=\(threads)", "--time=\(seconds)",
            "--log", "--sampling-rate=\(sampling)",
        ] + variables.map { "--define=\($0)=\($1)" }
    }

    /// One file a thread; the third word of each line is the transaction's latency in microseconds.
    private func latencies(in directory: URL) throws -> [Duration] {
        let files = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
        return try files.filter { $0.lastPathComponent.hasPrefix("pgbench_log") }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ")
                return words.count > 2 ? Int64(words[2]).map { .microseconds($0) } : nil
            }
        }
    }
}

extension PostgresConfiguration {
    /// As PostgreSQL's own programs are told where the server is.
    var environment: [String: String] {
        let names = ["host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "dbname": "PGDATABASE"]
        return Dictionary(uniqueKeysWithValues: parameters.compactMap { key, value in names[key].map { ($0, value) } })
    }
}
