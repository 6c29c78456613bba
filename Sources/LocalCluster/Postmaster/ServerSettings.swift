/// The server's settings file, `postgres/rapport.conf`.
///
/// It is written at each start and included at the end of `postgresql.conf`, so that a new version of the program can change a setting of an
/// old cluster. People tune with `ALTER SYSTEM`, whose file the server reads last.
struct ServerSettings {
    var socket: SocketDirectory
    var port: Int
    var isDurable: Bool
    var parameters: [String: String]

    var text: String {
        let all = usual.merging(isDurable ? [:] : forgetful) { $1 }.merging(parameters) { $1 }
        let lines = all.sorted { $0.key < $1.key }.map { "\($0.key) = '\($0.value.replacing("'", with: "''"))'" }
        return "# Written by Rapport at each start. To change a setting, use ALTER SYSTEM.\n" + lines.joined(separator: "\n") + "\n"
    }

    private var usual: [String: String] {
        [
            "listen_addresses": "",
            "unix_socket_directories": "\"\(socket.path)\"",
            "unix_socket_permissions": "0700",
            "port": String(port),
            "max_connections": "200",
            "shared_buffers": "128MB",
            "max_wal_size": "2GB",
            "fsync": "on",
            "synchronous_commit": "on",
            "full_page_writes": "on",
            "timezone": "UTC",
            "log_timezone": "UTC",
            "lc_messages": "C",
            "log_line_prefix": "%m [%p] %q%u@%d %a ",
            "logging_collector": "off",
        ]
    }

    /// A commit still reaches the kernel before it is acknowledged, so a killed server forgets nothing; only a failing machine does.
    private var forgetful: [String: String] {
        ["fsync": "off", "full_page_writes": "off", "autovacuum_naptime": "1h"]
    }
}
