import Foundation
import Glibc
import LocalCluster
import Postgres
import Synchronization
import TestSupport

/// A pgbouncer in transaction mode.
final class Pooler: Sendable {
    private static let starting = Mutex<Task<Pooler, any Error>?>(nil)
    /// For the handler at exit, which cannot wait for a task.
    private static let processIDs = Mutex<[Int32]>([])

    static var program: String? {
        ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer"].first(where: FileManager.default.isExecutableFile)
    }

    static var isInstalled: Bool { program != nil }

    private let place: [String: String]

    private init(place: [String: String]) { self.place = place }

    /// In front of the cluster that all tests share. Ends with the process.
    static func shared() async throws -> Pooler {
        let task = starting.withLock { task in
            let current = task ?? Task { try await start(before: TestCluster.shared(), speaking: nil) }
            task = current
            return current
        }
        return try await task.value
    }

    /// No statement of the pooled session is prepared: the next may meet another session.
    func configuration(for database: TestDatabase) -> PostgresConfiguration {
        var configuration = database.configuration.with(place)
        configuration.preparesStatements = false
        return configuration
    }

    // MARK: Starting

    /// The files go beside the server's, whose user pgbouncer runs as too: it refuses to be root.
    ///
    /// - Parameter encryption: given, it listens on a port of 127.0.0.1 with these certificates, and sends as much at once as TLS allows.
    static func start(before cluster: LocalCluster, speaking encryption: (port: Int, files: Certificates)?) async throws -> Pooler {
        let directory = "\(cluster.dataDirectory)/pgbouncer"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let owner = try FileManager.default.attributesOfItem(atPath: "\(cluster.dataDirectory)/postgres")
        try FileManager.default.setAttributes(owner.filter { $0.key == .ownerAccountID }, ofItemAtPath: directory)
        let server = cluster.configuration.parameters
        let port = encryption?.port ?? 6432
        let text = settings(directory, port, server) + (encryption.map { tls($0.files) } ?? "")
        try text.write(toFile: "\(directory)/pgbouncer.ini", atomically: true, encoding: .utf8)
        try launch(in: directory, as: owner[.ownerAccountName] as? String)
        try await eventually("pgbouncer listens") { FileManager.default.fileExists(atPath: "\(directory)/.s.PGSQL.\(port)") }
        return Pooler(place: ["host": directory, "port": "\(port)"])
    }

    private static func settings(_ directory: String, _ port: Int, _ server: [String: String]) -> String {
        """
        [databases]
        * = host=\(server["host"] ?? "") port=\(server["port"] ?? "") user=\(server["user"] ?? "")
        [pgbouncer]
        listen_port = \(port)
        unix_socket_dir = \(directory)
        unix_socket_mode = 0777
        auth_type = any
        pool_mode = transaction
        default_pool_size = 3
        max_client_conn = 1000
        server_idle_timeout = 5

        """
    }

    private static func tls(_ files: Certificates) -> String {
        """
        listen_addr = 127.0.0.1
        pkt_buf = 65536
        client_tls_sslmode = require
        client_tls_key_file = \(files.key)
        client_tls_cert_file = \(files.certificate)

        """
    }

    private static func launch(in directory: String, as user: String?) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program ?? "")
        process.arguments = ["--quiet"] + (geteuid() == 0 ? ["--user=\(user ?? "postgres")"] : []) + ["\(directory)/pgbouncer.ini"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let isFirst = processIDs.withLock { processIDs in
            processIDs.append(process.processIdentifier)
            return processIDs.count == 1
        }
        if isFirst { atexit { for processID in Pooler.processIDs.withLock(\.self) { kill(processID, SIGTERM) } } }
    }
}
