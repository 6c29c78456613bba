import Foundation

/// What a contest came to.
struct ContestResult: Sendable, Encodable {
    let title: String
    let scores: [Score]

    var table: String {
        let header = ["", "per second", "ratio", "p50 µs", "p95 µs", "p99 µs"]
        let rows = scores.map { score in
            [score.name, text(score.rate, 0), text(score.ratio, 2)] + [score.p50, score.p95, score.p99].map { text($0, 0) }
        }
        let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
        let lines = ([header] + rows).map { row in
            row.enumerated().map { $0 == 0 ? padded($1, widths[$0]) : leading($1, widths[$0]) }.joined(separator: "  ")
        }
        return ([title] + lines).joined(separator: "\n")
    }

    private func text(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
    private func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: width - text.count) }
    private func leading(_ text: String, _ width: Int) -> String { String(repeating: " ", count: width - text.count) + text }
}
