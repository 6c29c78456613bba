import Foundation
import TestSupport

@testable import Exchange

/// A file that a test imports.
enum TextFile {
    static let mapping = """
        source: test
        columns: {case: case, activity: what, time: when, id: id, resource: who, due: due, ended: ended}
        times: {zone: Europe/Berlin, formats: [dd/MM/yyyy HH:mm]}
        activities: {start: submitted, stop: accepted}
        automated: [robot]
        """

    /// Reads bytes through a file, as an import does.
    static func history(of bytes: [UInt8], mapping: String = mapping) throws -> History {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return try HistoryFile(path: path).read(try ImportMapping(yaml: mapping))
    }

    static func history(of text: String, mapping: String = mapping) throws -> History {
        try history(of: Array(text.utf8), mapping: mapping)
    }

    /// Packed by the system's gzip.
    static func gzip(_ text: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-c"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        let writer = Thread {
            try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
            try? input.fileHandleForWriting.close()
        }
        writer.start()
        let packed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Array(packed)
    }
}
