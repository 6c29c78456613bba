import Synchronization

/// A line on standard error that shows how far long work has come, when somebody watches; nothing otherwise.
final class ProgressBar: Sendable {
    private static let width = 30

    private let title: String
    private let shown = Mutex<String?>(nil)

    init(_ title: String) { self.title = title }

    /// - Parameters:
    ///   - done: how much is done.
    ///   - count: of how much; zero or less when that is not known.
    ///   - note: a few words behind the figures.
    func show(_ done: Int, of count: Int, note: String = "") {
        guard Terminal.showsProgress else { return }
        shown.withLock { shown in
            let line = line(done, count, note)
            guard line != shown else { return }
            shown = line
            Terminal.writeError("\r\u{1B}[K" + line)
        }
    }

    /// Takes the line away.
    func end() {
        shown.withLock { shown in
            if shown != nil { Terminal.writeError("\r\u{1B}[K") }
            shown = nil
        }
    }

    private func line(_ done: Int, _ count: Int, _ note: String) -> String {
        guard count > 0 else { return "\(title)  \(done) \(note)" }
        let filled = min(Self.width, Self.width * done / count)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        return "\(title)  \(bar) \(min(100, 100 * done / count)) % \(note)"
    }
}
