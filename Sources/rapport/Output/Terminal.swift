import Foundation
import Glibc

/// What the standard streams are connected to.
enum Terminal {
    /// Progress is shown only to somebody who watches.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

    /// Standard output, at once also when it is a file that somebody waits on.
    static func print(_ text: String) {
        // A reader that has gone away is no reason to fail.
        try? FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
    }

    static func printError(_ text: String) { writeError(text + "\n") }

    /// Whether somebody who reads on a terminal wants more: Return says yes, `q` no. Nobody else is asked.
    static func leadsOn() -> Bool {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return true }
        return readLine().map { $0 != "q" } ?? false
    }

    /// Writes to standard error as it is, for lines that are written over.
    static func writeError(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
