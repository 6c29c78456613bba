import FoundationEssentials
import Glibc

/// What a worker is called in its leases, so that an operator finds the process: host, process id, and a word of its own.
enum WorkerName {
    private static let host = ProcessInfo.processInfo.hostName

    static func new() -> String { "\(host):\(getpid()):\(UUID().uuidString.prefix(8).lowercased())" }

    /// Whether it is one of a process of this machine that has ended.
    static func isDead(_ name: String) -> Bool {
        let parts = name.split(separator: ":")
        guard parts.count == 3, parts[0] == host, let process = Int32(parts[1]) else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }
}
