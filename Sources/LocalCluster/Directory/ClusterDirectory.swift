import Foundation
import Glibc

/// The layout of a data directory and what may be concluded from looking at it.
struct ClusterDirectory: Sendable {
    /// Absolute, symbolic links resolved: the processes are recognised by it.
    let path: String

    static let serverDirectoryName = "postgres"
    static let unfinishedDirectoryName = "postgres.initialising"
    static let logName = "postgres.log"
    static let settingsName = "rapport.conf"

    var serverDirectory: String { "\(path)/\(Self.serverDirectoryName)" }
    var unfinishedDirectory: String { "\(path)/\(Self.unfinishedDirectoryName)" }
    var lockFile: String { "\(path)/owner.lock" }
    var log: String { "\(path)/\(Self.logName)" }
    var postmasterFile: String { "\(serverDirectory)/postmaster.pid" }

    init(resolved path: String) { self.path = path }

    /// A directory that exists, for somebody who only looks.
    init?(existing path: String) {
        guard let resolved = Self.resolve(path) else { return nil }
        self.path = resolved
    }

    /// Makes the directory when it is missing. Its mode lets the server's user pass through and keeps everybody else out.
    init(creating path: String) throws(LocalClusterError) {
        let isNew = !FileManager.default.fileExists(atPath: path)
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw LocalClusterError(.accessDenied, "The data directory \(path) could not be made: \(error.localizedDescription)")
        }
        guard let resolved = Self.resolve(path) else {
            throw LocalClusterError(.system, "The data directory \(path) cannot be reached: \(SystemMessage.current).")
        }
        self.path = resolved
        if isNew { unsafe chmod(resolved, geteuid() == 0 ? 0o711 : 0o700) }
    }

    /// The major version that made the cluster; nil when there is no cluster yet.
    var majorVersion: Int? {
        guard let text = try? String(contentsOfFile: "\(serverDirectory)/PG_VERSION", encoding: .utf8) else { return nil }
        return Int(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// Refuses to touch a directory that holds something else or belongs to somebody else.
    func checkContents() throws(LocalClusterError) {
        try checkOwner()
        guard majorVersion == nil else { return }
        let own: Set = ["owner.lock", "socket", "master.key", Self.logName, Self.unfinishedDirectoryName]
        guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw LocalClusterError(.accessDenied, "The directory \(path) cannot be read by the user \(UserDatabase.name(of: geteuid())).")
        }
        guard let foreign = entries.sorted().first(where: { !own.contains($0) }) else { return }
        let hint = entries.contains("PG_VERSION") ? " It is a PostgreSQL data directory itself; Rapport keeps its own one level below." : ""
        throw LocalClusterError(
            .notACluster,
            "The directory \(path) is not empty and holds no cluster of Rapport's (found \"\(foreign)\").\(hint) Choose another.")
    }

    func checkOwner() throws(LocalClusterError) {
        guard geteuid() != 0, let owner = FileOwner.of(serverDirectory), owner.userID != geteuid() else { return }
        throw LocalClusterError(
            .accessDenied,
            "The cluster in \(path) belongs to the user \(UserDatabase.name(of: owner.userID)). "
                + "Run the command as that user or as root, or choose another data directory.")
    }

    /// Checks that the server's user can walk to the directory, and names the parent that stops it.
    func checkReachable(by account: ServerAccount) throws(LocalClusterError) {
        guard account.needsSwitch, try !canEnter(path, account) else { return }
        var parent = ""
        for component in path.split(separator: "/") {
            parent += "/\(component)"
            guard try canEnter(parent, account) else {
                throw LocalClusterError(
                    .accessDenied,
                    "PostgreSQL runs as the user \(account.name), who may not enter \(parent). "
                        + "Choose a data directory elsewhere, or allow it with: chmod o+x \(parent)")
            }
        }
    }

    private func canEnter(_ path: String, _ account: ServerAccount) throws(LocalClusterError) -> Bool {
        try ToolRun(program: "test", arguments: ["-x", path], account: account).run().status == 0
    }

    private static func resolve(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}
