import Foundation

/// Another program that is run once.
struct Program: Sendable {
    let path: String
    let arguments: [String]

    /// Gives it its input, and waits for its end on a thread that no task of Swift's needs.
    ///
    /// - Returns: its exit code.
    func run(input: Data) async throws -> Int32 {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try runNow(input) }) }
        }
    }

    private func runNow(_ input: Data) throws -> Int32 {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardInput = pipe
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        // A program that ends without reading would otherwise leave an error that says less than its exit code.
        try? pipe.fileHandleForWriting.write(contentsOf: input)
        try? pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
