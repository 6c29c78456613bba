import Foundation
import Glibc
import TestSupport

/// The built program, run as people run it: a process with arguments, an environment and an exit code.
struct RapportProgram: Sendable {
    /// Beside the environment that PostgreSQL's programs need, and nothing else of the caller's.
    var environment: [String: String] = [:]
    /// Runs it as this user; nil for the user of the tests.
    var userID: Int?

    struct Answer: Sendable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The executable lies beside the bundle of the tests.
    static let path: String = {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("rapport").path
    }()

    /// Runs a command to its end.
    func run(_ arguments: String...) async throws -> Answer { try await run(arguments) }

    func run(_ arguments: [String]) async throws -> Answer {
        let running = try start(arguments)
        let status = await running.waitForEnd()
        return Answer(status: status, output: running.output, errors: running.errors)
    }

    /// Starts a command that goes on running, such as `up`.
    func start(_ arguments: [String]) throws -> RunningProgram {
        let inherited = ProcessInfo.processInfo.environment.filter {
            ["PATH", "HOME", "LD_LIBRARY_PATH", "RAPPORT_POSTGRES_BIN"].contains($0.key)
        }
        let command = userID.map { ["setpriv", "--reuid=\($0)", "--regid=\($0)", "--clear-groups", "--"] } ?? []
        return try RunningProgram(command + [Self.path] + arguments, environment: inherited.merging(environment) { $1 })
    }
}
