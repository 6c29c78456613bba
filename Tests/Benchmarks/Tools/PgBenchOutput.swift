/// What pgbench prints when it has ended.
struct PgBenchOutput {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let text: String

    init(_ text: String) { self.text = text }

    /// Transactions done, and transactions a second without the time it took to connect.
    func countAndRate() throws -> (count: Int, rate: Double) {
        guard let count = value(after: "number of transactions actually processed: ").flatMap({ Int($0) }),
            let rate = value(after: "tps = ").flatMap({ Double($0) })
        else { throw Failure(description: "pgbench did not end well:\n\(text)") }
        return (count, rate)
    }

    private func value(after label: String) -> Substring? {
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(label) }) else { return nil }
        return line.dropFirst(label.count).prefix { $0.isNumber || $0 == "." }
    }
}
