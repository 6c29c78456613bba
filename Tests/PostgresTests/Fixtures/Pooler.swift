import Foundation
import Postgres
import Synchronization
import TestSupport

@testable import LocalCluster

/// A pgbouncer in transaction mode. Its files are beside its server's, and it ends when the test directory that holds them all is removed.
struct Pooler: Sendable {
    private static let starting = Mutex<Task<Pooler, any Error>?>(nil)

    static var program: String? {
        ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer"].first(where: FileManager.default.isExecutableFile)
    }

    static var isInstalled: Bool { program != nil }

    private let place: [String: String]

    /// In front of the cluster that all tests share.
    static func shared() async throws -> Pooler {
        let task = starting.withLock { task in
            let current = task ?? Task { try await Pooler(before: TestCluster.shared()) }
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

    /// Runs as the server's user, because it refuses to be root.
    ///
    /// - Parameter encryption: given, it listens on a port of 127.0.0.1 with these certificates, and sends as much at once as TLS allows.
    init(before cluster: LocalCluster, speaking encryption: (port: Int, files: Certificates)? = nil) async throws {
        let directory = "\(cluster.dataDirectory)/pgbouncer"
        let account = try ServerAccount.choose(owning: "\(cluster.dataDirectory)/postgres")
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        try account.takeOver(directory)
        let port = encryption?.port ?? 6432
        let text = Self.settings(directory, port, cluster.configuration.parameters) + (encryption.map { Self.tls($0.files) } ?? "")
        try text.write(toFile: "\(directory)/pgbouncer.ini", atomically: true, encoding: .utf8)
        let arguments = ["--daemon", "--quiet", "\(directory)/pgbouncer.ini"]
        try ToolRun(program: Self.program ?? "pgbouncer", arguments: arguments, account: account).runSuccessfully()
        try await eventually("pgbouncer listens") { FileManager.default.fileExists(atPath: "\(directory)/.s.PGSQL.\(port)") }
        place = ["host": directory, "port": "\(port)"]
    }

    private static func settings(_ directory: String, _ port: Int, _ server: [String: String]) -> String {
        """
        [databases]
        * = host=\(server["host"] ?? "") port=\(server["port"] ?? "") user=\(server["user"] ?? "")
        [pgbouncer]
        logfile = \(directory)/pgbouncer.log
        pidfile = \(directory)/pgbouncer.pid
        listen_port = \(port)
        unix_socket_dir = \(directory)
        unix_socket_mode = 0777
        auth_type = any
        pool_mode = transaction
        default_pool_size = 3
        max_client_conn = 1000

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
}
