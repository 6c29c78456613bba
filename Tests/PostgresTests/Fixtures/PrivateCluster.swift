import Foundation
import Glibc
import LocalCluster
import Postgres
import TestSupport

/// A server that one test has for itself, to kill it, to stop it, or to change its settings.
struct PrivateCluster: Sendable {
    let cluster: LocalCluster
    let loop: PostgresEventLoop
    /// For files beside the server's.
    let directory: String

    var configuration: PostgresConfiguration { cluster.configuration }

    static func use<R: Sendable>(
        _ parameters: [String: String] = [:], port: Int = 5432, _ body: (PrivateCluster) async throws -> R
    ) async throws -> R {
        try await TestDirectory.use(for: "private") { directory in
            var settings = LocalCluster.Settings.forTests(dataDirectory: "\(directory.path)/data")
            settings.parameters = ["shared_buffers": "16MB"].merging(parameters) { $1 }
            settings.port = port
            try await ClusterTemplate.copy(to: settings.dataDirectory)
            let cluster = try await LocalCluster.start(settings)
            let loop = PostgresEventLoop()
            defer { loop.shutdown() }
            return try await body(PrivateCluster(cluster: cluster, loop: loop, directory: directory.path))
        }
    }

    func withPool<R: Sendable>(
        _ configuration: PostgresConfiguration? = nil, connections: Int = 2, _ body: (PostgresPool) async throws -> R
    ) async throws -> R {
        try await PostgresPool(
            configuration ?? self.configuration, maximumConnections: connections, waitLimit: .seconds(60), on: loop
        ).use(body)
    }

    /// Stops the server and all its sessions as a machine that hangs would, from when `body` says so until it ends.
    func freezing<R>(_ body: (_ freeze: () -> Void) async throws -> R) async throws -> R {
        defer { for process in processes { kill(process, SIGCONT) } }
        return try await body {
            // The postmaster first: from then on it has no new children.
            kill(cluster.postmasterProcessID, SIGSTOP)
            for process in processes { kill(process, SIGSTOP) }
        }
    }

    /// The postmaster and its children. A process's parent is the second word after its name, which stands in parentheses.
    private var processes: [Int32] {
        let postmaster = cluster.postmasterProcessID
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        let children = entries.compactMap { Int32($0) }.filter { process in
            let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
            let words = status[(status.lastIndex(of: ")") ?? status.startIndex)...].split(separator: " ")
            return words.count > 2 && words[2] == "\(postmaster)"
        }
        return [postmaster] + children
    }

    /// Changes server settings that need no restart, and waits until the sessions see them.
    func alterSystem(_ settings: [(name: String, value: String)], in pool: PostgresPool) async throws {
        for (name, value) in settings { try await pool.execute("ALTER SYSTEM SET \(unescaped: name) = '\(unescaped: value)'") }
        try await pool.execute("SELECT pg_reload_conf()")
        for (name, value) in settings {
            try await eventually("\(name) is \(value)") {
                try await pool.query("SELECT current_setting(\(name))").first?.decode(String.self) == value
            }
        }
    }
}
