import Foundation
import Glibc
import TestSupport

/// A process of the program, and what it has printed so far.
///
/// What it prints goes to files: a pipe that nobody reads would stop it.
final class RunningProgram: Sendable {
    let processID: Int32
    private let directory: URL
    private let status: Task<Int32, Never>

    init(_ command: [String], environment: [String: String]) throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-program-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try Self.file(directory, "output")
        process.standardError = try Self.file(directory, "errors")
        let (ends, end) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { process in
            end.yield(process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus)
            end.finish()
        }
        try process.run()
        processID = process.processIdentifier
        status = Task { await ends.first { _ in true } ?? -1 }
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    var output: String { text("output") }
    var errors: String { text("errors") }

    /// The exit code, or 128 and the signal that ended the process.
    func waitForEnd() async -> Int32 { await status.value }

    func send(_ signal: Int32) { kill(processID, signal) }

    /// Waits until standard output holds a text; fails at once when the process ends before.
    func waitForOutput(_ text: String, within limit: Duration = .seconds(120)) async throws {
        try await eventually(within: limit, "the program prints \"\(text)\"; so far: \(output)\(errors)") {
            if output.contains(text) { return true }
            guard kill(processID, 0) == 0 else { throw DeadlinePassed(description: "The program ended: \(errors)") }
            return false
        }
    }

    private func text(_ name: String) -> String {
        (try? String(contentsOf: directory.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }

    private static func file(_ directory: URL, _ name: String) throws -> FileHandle {
        let url = directory.appendingPathComponent(name)
        guard FileManager.default.createFile(atPath: url.path, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        return try FileHandle(forWritingTo: url)
    }
}
