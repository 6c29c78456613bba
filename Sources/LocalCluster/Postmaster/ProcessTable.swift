import Foundation

/// Finds the living processes of a cluster in Linux's /proc.
///
/// A number alone proves nothing: process ids are used again, and a zombie still answers to signal 0. A process of the server is one that is
/// called `postgres` and works in the cluster's directory; a zombie has no directory any more.
enum ProcessTable {
    static func isServer(_ processID: Int32, in serverDirectory: String) -> Bool {
        let place = "/proc/\(processID)"
        guard (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(place)/cwd")) == serverDirectory,
            let name = try? String(contentsOfFile: "\(place)/comm", encoding: .utf8)
        else { return false }
        return name == "postgres\n"
    }

    static func servers(in serverDirectory: String) -> [Int32] {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return entries.compactMap { Int32($0) }.filter { isServer($0, in: serverDirectory) }
    }
}
