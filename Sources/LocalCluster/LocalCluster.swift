import Dispatch
import Glibc
import Logging
public import Postgres
import Synchronization

/// A private PostgreSQL on this machine, reachable only through a Unix socket in its data directory.
///
/// The process that starts it owns it: a second start of the directory is refused while the owner lives. The server runs in a session of its
/// own, so that Ctrl-C in the owner's terminal does not reach it; when the owner is killed the server goes on, and the next start adopts it.
/// When the server is killed, `ensureRunning()` or the next start recovers it.
///
/// Letting go of the last reference gives up the ownership but leaves the server running; call `stop()` to end it.
public final class LocalCluster: Sendable {
    /// The name the owner and the operators connect under. Who can enter the socket's directory is trusted.
    public static let superuser = "rapport"

    /// The superuser's connection to the database `postgres`.
    public let configuration: PostgresConfiguration
    /// The data directory, absolute, symbolic links resolved.
    public var dataDirectory: String { postmaster.directory.path }
    /// For example "15.18".
    public var version: String { postmaster.installation.version }

    private let postmaster: Postmaster
    /// Does the blocking work, one thing at a time: a restart and a stop never overlap.
    private let queue = DispatchQueue(label: "rapport.local-cluster")
    private let state: Mutex<State>

    private struct State {
        var processID: Int32
        var ownership: Ownership
    }

    private enum Ownership {
        /// The lock is held for as long as this value lives.
        case owner(OwnerLock)
        case guest
        case stopped
    }

    private init(_ postmaster: Postmaster, _ file: PostmasterFile, _ ownership: Ownership) {
        let port = file.port ?? postmaster.settings.port
        let socket = SocketDirectory(for: postmaster.directory, port: port, userID: postmaster.account.userID)
        configuration = PostgresConfiguration(parameters: [
            "host": file.socketDirectory ?? socket.path, "port": String(port), "user": Self.superuser, "dbname": "postgres",
        ])
        self.postmaster = postmaster
        state = Mutex(State(processID: file.processID, ownership: ownership))
    }

    /// Starts the cluster of a directory and becomes its owner: makes the cluster when the directory is empty or missing, adopts a server whose
    /// owner was killed, recovers one that was killed itself. Returns when the server accepts connections.
    ///
    /// - Throws: `owned` while another process owns the directory, `versionMismatch` and `notACluster` for a directory it must not touch,
    ///   `binariesNotFound`, `accessDenied` and `noServerUser` for a machine that is not prepared.
    public static func start(_ settings: Settings) async throws(LocalClusterError) -> LocalCluster {
        try await DispatchQueue(label: "rapport.local-cluster.start").perform { () throws(LocalClusterError) in
            let directory = try ClusterDirectory(creating: settings.dataDirectory)
            try directory.checkContents()
            let lock = try OwnerLock(file: directory.lockFile)
            let postmaster = try Postmaster(directory, settings)
            try directory.checkReachable(by: postmaster.account)
            return LocalCluster(postmaster, try postmaster.bringUp(), .owner(lock))
        }
    }

    /// The running cluster of a directory, for operators' commands; nil when none runs. It stays with its owner: it cannot be stopped here.
    public static func attach(dataDirectory: String) throws(LocalClusterError) -> LocalCluster? {
        guard let directory = ClusterDirectory(existing: dataDirectory) else { return nil }
        try directory.checkOwner()
        guard let file = Postmaster.running(in: directory) else { return nil }
        return LocalCluster(try Postmaster(directory, Settings(dataDirectory: dataDirectory)), file, .guest)
    }

    /// The sets of PostgreSQL's programs on this machine, newest first, with those too old to be used. Runs programs: takes some milliseconds.
    public static func availableInstallations() -> [PostgresInstallation] {
        InstallationSearch(binDirectory: nil).installations()
    }

    /// The server's process. Changes when the server was restarted.
    public var postmasterProcessID: Int32 { state.withLock(\.processID) }

    /// Whether the server is alive at this moment, though it may still be starting or already stopping.
    public var isRunning: Bool { ProcessTable.isServer(postmasterProcessID, in: postmaster.directory.serverDirectory) }

    /// Starts the server again if it has ended, and returns when it accepts connections.
    ///
    /// - Returns: whether it had to be started.
    /// - Throws: `notOwner` for a cluster that was only attached to, `stopped` after `stop()`.
    @discardableResult
    public func ensureRunning() async throws(LocalClusterError) -> Bool {
        try await queue.perform { [self] () throws(LocalClusterError) in
            try checkOwnership()
            guard !isRunning else { return false }
            let file = try postmaster.bringUp()
            state.withLock { $0.processID = file.processID }
            return true
        }
    }

    /// Watches the server until the task is cancelled or the cluster stopped, and starts it again whenever it has ended.
    ///
    /// A start that fails is logged and tried again after a growing pause, because its cause (a full disk, say) may pass.
    public func keepRunning(checkingEvery interval: Duration = .milliseconds(250)) async {
        var pause = interval
        while !Task.isCancelled {
            do {
                if try await ensureRunning() { postmaster.settings.logger.warning("The server had ended and was started again.") }
                pause = interval
            } catch {
                if error.code == .stopped || error.code == .notOwner { return }
                pause = min(pause * 2, .seconds(30))
                postmaster.settings.logger.error("The server could not be started again.", metadata: ["reason": "\(error)"])
            }
            try? await Task.sleep(for: pause)
        }
    }

    /// Ends the server with a fast shutdown and gives up the ownership. A second call does nothing.
    ///
    /// - Throws: `notOwner` for a cluster that was only attached to.
    public func stop() async throws(LocalClusterError) {
        try await queue.perform { [self] () throws(LocalClusterError) in
            if isStopped { return }
            try checkOwnership()
            try postmaster.stop()
            state.withLock { $0.ownership = .stopped }
        }
    }

    private var isStopped: Bool {
        state.withLock {
            if case .stopped = $0.ownership { true } else { false }
        }
    }

    private func checkOwnership() throws(LocalClusterError) {
        switch state.withLock(\.ownership) {
        case .owner: return
        case .guest:
            throw LocalClusterError(
                .notOwner, "The cluster in \(dataDirectory) belongs to another process, which alone may start and stop it.")
        case .stopped: throw LocalClusterError(.stopped, "The cluster in \(dataDirectory) has been stopped.")
        }
    }
}
