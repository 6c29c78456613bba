import Foundation
import Postgres
import TestSupport

@testable import LocalCluster

/// A data directory for one test, and the servers that are started in it.
struct ClusterFixture: Sendable {
    /// The data directory, which does not exist at first.
    var dataDirectory: String

    /// Runs `body`, then ends whatever server is left and removes the directory.
    static func use(named name: String = "data", _ body: (ClusterFixture) async throws -> Void) async throws {
        try await TestDirectory.use(for: "cluster") { directory in
            try await body(ClusterFixture(dataDirectory: "\(directory.path)/\(name)"))
        }
    }

    var settings: LocalCluster.Settings { .forTests(dataDirectory: dataDirectory) }

    func start() async throws -> LocalCluster { try await LocalCluster.start(settings) }

    /// The code and the message of the error with which a start is refused.
    func refusal(_ settings: LocalCluster.Settings? = nil) async throws -> LocalClusterError {
        do throws(LocalClusterError) {
            _ = try await LocalCluster.start(settings ?? self.settings)
        } catch {
            return error
        }
        throw FixtureError.wasNotRefused
    }

    func query(_ text: PostgresQuery, on cluster: LocalCluster) async throws -> String {
        let loop = PostgresEventLoop()
        let connection = try await PostgresConnection.connect(cluster.configuration, on: loop)
        let rows = try await connection.query(text)
        let answer = try rows.first?.decode(String.self) ?? ""
        await connection.close()
        loop.shutdown()
        return answer
    }

    enum FixtureError: Error { case wasNotRefused }
}
