import Foundation
import Synchronization
import TestSupport

@testable import LocalCluster

/// A stopped cluster that the private ones are copies of: to copy takes a tenth of the time that `initdb` takes.
///
/// It lies beside the cluster that all tests share, and goes with it.
enum ClusterTemplate {
    private static let making = Mutex<Task<String, any Error>?>(nil)

    /// Makes a data directory at `path`, where nothing is yet.
    static func copy(to path: String) async throws {
        let task = making.withLock { task in
            let current = task ?? Task { try await make() }
            task = current
            return current
        }
        try ToolRun(program: "cp", arguments: ["--archive", try await task.value, path]).runSuccessfully()
    }

    private static func make() async throws -> String {
        let shared = URL(fileURLWithPath: try await TestCluster.shared().dataDirectory)
        let path = shared.deletingLastPathComponent().appendingPathComponent("template").path
        let cluster = try await LocalCluster.start(.forTests(dataDirectory: path))
        try await cluster.stop()
        return path
    }
}
