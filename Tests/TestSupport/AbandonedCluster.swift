import Foundation
import Glibc
import LocalCluster

/// A test cluster nobody needs any more: of this process at its exit, or of an earlier one that was killed.
struct AbandonedCluster {
    var directory: String

    private static let prefix = "rapport-tests-"

    static func directory(of processID: Int32) -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("\(prefix)\(processID)").path
    }

    /// Removes the clusters of processes that live no more, as far as they belong to this user.
    static func removeAll() {
        let parent = FileManager.default.temporaryDirectory
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let path = parent.appendingPathComponent(name).path
            guard let processID = Int32(name.dropFirst(prefix.count)), isGone(processID), isOwn(path) else { continue }
            AbandonedCluster(directory: path).remove()
        }
    }

    /// Ends the server by the process id it recorded, then removes the directory.
    func remove() {
        do {
            if let server = try LocalCluster.attach(dataDirectory: directory) { end(server) }
            try FileManager.default.removeItem(atPath: directory)
        } catch {
            FileHandle.standardError.write(Data("The test cluster \(directory) could not be removed: \(error)\n".utf8))
        }
    }

    private func end(_ server: LocalCluster) {
        kill(server.postmasterProcessID, SIGQUIT)
        let deadline = ContinuousClock.now + .seconds(10)
        while server.isRunning, ContinuousClock.now < deadline { usleep(5_000) }
    }

    private static func isOwn(_ path: String) -> Bool {
        let owner = (try? FileManager.default.attributesOfItem(atPath: path))?[.ownerAccountID] as? uid_t
        return owner == geteuid()
    }

    private static func isGone(_ processID: Int32) -> Bool { kill(processID, 0) != 0 && errno == ESRCH }
}
