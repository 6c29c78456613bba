import Foundation

/// Another program, run to its end.
struct Tool {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let name: String
    private let environment: [String: String]

    /// - Parameters:
    ///   - name: looked up in PATH.
    ///   - environment: beside this process's.
    init(_ name: String, environment: [String: String] = [:]) {
        self.name = name
        self.environment = environment
    }

    /// - Parameter output: where standard output goes; it is returned when `nil`.
    func run(_ arguments: [String], in directory: URL? = nil, output: FileHandle? = nil) async throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.currentDirectoryURL = directory
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // A file and no pipe: whoever fills a pipe that is read only at the end waits for ever.
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("bench-output-\(UUID().uuidString)")
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else { throw Failure(description: "\(file.path)?") }
        defer { try? FileManager.default.removeItem(at: file) }
        let text = try FileHandle(forWritingTo: file)
        process.standardOutput = output ?? text
        process.standardError = text
        process.standardInput = FileHandle.nullDevice
        try await Self.finish(process)
        let printed = try String(contentsOf: file, encoding: .utf8)
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(name) ended with \(process.terminationStatus):\n\(printed)")
        }
        return printed
    }

    private static func finish(_ process: Process) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                process.terminationHandler = { _ in continuation.resume() }
                do { try withSignalsUnblocked(process.run) } catch { continuation.resume(throwing: error) }
            }
        } onCancel: {
            // It has inherited that this program ignores SIGTERM.
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
    }

    /// A program inherits the signals that the thread that starts it has blocked. Threads of a pool block nearly all of them, and pgbench
    /// learns by SIGALRM that its time is over.
    private static func withSignalsUnblocked<R>(_ body: () throws -> R) rethrows -> R {
        var none = sigset_t()
        var before = sigset_t()
        unsafe sigemptyset(&none)
        unsafe pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        return try body()
    }
}
