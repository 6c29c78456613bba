import Foundation
import Glibc
import Logging

/// The server process of one data directory: makes its files, starts it, finds it again, stops it.
///
/// Everything here blocks its thread and expects to be the only one at work on the directory, which the owner's lock and the cluster's queue
/// see to.
struct Postmaster: Sendable {
    var directory: ClusterDirectory
    var installation: PostgresInstallation
    var account: ServerAccount
    var settings: LocalCluster.Settings

    init(_ directory: ClusterDirectory, _ settings: LocalCluster.Settings) throws(LocalClusterError) {
        self.directory = directory
        self.settings = settings
        account = try ServerAccount.choose(owning: directory.serverDirectory)
        installation = try InstallationSearch(binDirectory: settings.binDirectory)
            .installation(majorVersion: directory.majorVersion, for: directory.path)
    }

    /// How long the kernel may take to end a process that was killed; more when it waits for a disk.
    static let killDeadline = Duration.seconds(15)
    /// How long a fast shutdown may take before it becomes an immediate one.
    static let stopDeadline = Duration.seconds(60)

    var socket: SocketDirectory { SocketDirectory(for: directory, port: settings.port, userID: account.userID) }

    /// The running server's file; nil when no server runs, whatever a stale file says.
    static func running(in directory: ClusterDirectory) -> PostmasterFile? {
        guard let text = try? String(contentsOfFile: directory.postmasterFile, encoding: .utf8), let file = PostmasterFile(text),
            ProcessTable.isServer(file.processID, in: directory.serverDirectory)
        else { return nil }
        return file
    }

    /// Makes sure that a server runs and accepts connections: adopts a running one, or starts one after clearing up behind a dead one.
    func bringUp() throws(LocalClusterError) -> PostmasterFile {
        if let adopted = try waitWhileStartingOrStopping() {
            settings.logger.info("Found the server running.", metadata: ["pid": "\(adopted.processID)"])
            return adopted
        }
        try waitForOrphans()
        removeMisleadingFiles()
        try prepareFiles()
        try start()
        guard let file = Self.running(in: directory) else { throw startFailed("It ended again at once.") }
        settings.logger.info("Started the server.", metadata: ["pid": "\(file.processID)", "version": "\(installation.version)"])
        return file
    }

    /// Ends the server: open transactions are rolled back, everything is written, nothing needs recovery.
    func stop() throws(LocalClusterError) {
        guard Self.running(in: directory) != nil else { return }
        for mode in ["fast", "immediate"] {
            _ = try tool(
                "pg_ctl",
                [
                    "stop", "--pgdata=\(ClusterDirectory.serverDirectoryName)", "--mode=\(mode)",
                    "--timeout=\(Self.stopDeadline.components.seconds)",
                ]
            ).run()
            if Self.running(in: directory) == nil { return socket.removeIfOutside(directory) }
            settings.logger.warning("The server has not ended in time.", metadata: ["mode": "\(mode)"])
        }
        throw LocalClusterError(.timedOut, "PostgreSQL in \(directory.path) could not be stopped; its log is \(directory.log).")
    }

    /// The running server once it is ready; nil when there is none, or when the one there was has ended.
    private func waitWhileStartingOrStopping() throws(LocalClusterError) -> PostmasterFile? {
        let isSettled = poll(for: settings.startDeadline) {
            let file = Self.running(in: directory)
            return file.map { $0.status == .ready && accepts($0) } ?? true
        }
        guard isSettled else {
            throw LocalClusterError(.timedOut, "PostgreSQL in \(directory.path) is not ready; its log is \(directory.log).")
        }
        return Self.running(in: directory)
    }

    /// The file says ready also while a server recovers from the crash of one of its backends, so the server is asked.
    private func accepts(_ file: PostmasterFile) -> Bool {
        let place = ["--host=\(file.socketDirectory ?? socket.path)", "--port=\(file.port ?? settings.port)", "--dbname=postgres"]
        return (try? tool("pg_isready", place + ["--quiet"]).run().status) == 0
    }

    /// A new server must not write beside backends of the dead one. They end by themselves when they next look up; one that is too busy to
    /// look, or stopped, is killed when patience ends. Recovery undoes what they had not committed either way.
    private func waitForOrphans() throws(LocalClusterError) {
        if hasNoServers(for: settings.orphanPatience) { return }
        for processID in ProcessTable.servers(in: directory.serverDirectory) { kill(processID, SIGKILL) }
        if hasNoServers(for: Self.killDeadline) { return }
        let left = ProcessTable.servers(in: directory.serverDirectory).map(String.init).joined(separator: ", ")
        throw LocalClusterError(
            .timedOut, "Processes of an earlier server are still at work in \(directory.path) (\(left)). End them, then try again.")
    }

    private func hasNoServers(for deadline: Duration) -> Bool {
        poll(for: deadline) { ProcessTable.servers(in: directory.serverDirectory).isEmpty }
    }

    /// A dead server's number may belong to somebody else by now, or to the zombie of the dead server. PostgreSQL would take either for a
    /// running server and refuse to start. The files tell so in the data directory and beside the socket.
    private func removeMisleadingFiles() {
        for path in [directory.postmasterFile, socket.lockFile(port: settings.port)] {
            guard let text = try? String(contentsOfFile: path, encoding: .utf8), let file = PostmasterFile(text),
                kill(file.processID, 0) == 0
            else { continue }
            unsafe unlink(path)
        }
    }

    private func start() throws(LocalClusterError) {
        let answer = try tool(
            "pg_ctl",
            [
                "start", "--pgdata=\(ClusterDirectory.serverDirectoryName)", "--log=\(ClusterDirectory.logName)",
                "--timeout=\(settings.startDeadline.components.seconds)", "--silent",
            ]
        ).run()
        guard answer.status == 0 else { throw startFailed(answer.output.lastLines(2)) }
    }

    private func startFailed(_ reason: String) -> LocalClusterError {
        let log = (try? String(contentsOfFile: directory.log, encoding: .utf8)) ?? ""
        return LocalClusterError(
            .toolFailed,
            "PostgreSQL in \(directory.path) did not start. \(reason)\nThe last lines of \(directory.log):\n\(log.lastLines(8))")
    }

    /// One of PostgreSQL's programs, run from the data directory with relative names: `pg_ctl` pastes its arguments into a shell command.
    func tool(_ name: String, _ arguments: [String]) -> ToolRun {
        ToolRun(program: installation.program(name), arguments: arguments, directory: directory.path, account: account)
    }

    /// Looks every few milliseconds until the condition holds; false when it did not before the deadline.
    private func poll(for deadline: Duration, _ condition: () -> Bool) -> Bool {
        let end = ContinuousClock.now + deadline
        while !condition() {
            guard ContinuousClock.now < end else { return false }
            usleep(10_000)
        }
        return true
    }
}
