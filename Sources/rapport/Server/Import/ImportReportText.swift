import EventLog
import Exchange

/// An import's report for people.
enum ImportReportText {
    /// More problems than these are counted and not listed; `--output json` lists all.
    private static let listed = 20

    static func text(_ report: ImportReport) -> String {
        var table = Table([
            .words("SOURCE"), .figures("ROWS"), .figures("TAKEN"), .figures("KNOWN"), .figures("SKIPPED"), .figures("CASES"),
            .figures("NEW"), .figures("CORRECTED"), .figures("POSITION"),
        ])
        let numbers = [
            report.rows, report.taken, report.known, report.skipped.count, report.cases, report.newCases, report.correctedCases,
        ]
        table.add([report.source] + numbers.map(String.init) + [report.lastPosition.map { "\($0.rawValue)" } ?? "–"])
        return report.skipped.isEmpty ? table.text : "\(table.text)\n\nSkipped:\n\(lines(of: report.skipped))"
    }

    static func lines(of problems: [ImportProblem]) -> String {
        let lines = problems.prefix(listed).map { "  line \($0.line): \($0.message) (\($0.reason.rawValue))" }
        let rest = problems.dropFirst(listed)
        let counts = Dictionary(grouping: rest, by: \.reason).map { "\($0.value.count) \($0.key.rawValue)" }.sorted()
        return (lines + (rest.isEmpty ? [] : ["  and \(rest.count) more: \(counts.joined(separator: ", "))"])).joined(separator: "\n")
    }
}
