public import EventLog

/// What an import came to.
public struct ImportReport: Codable, Sendable, Equatable {
    /// The name of the history.
    public let source: String
    /// The rows of the file: ``taken``, ``known`` and those in ``skipped`` together.
    public let rows: Int
    /// The cases of the file.
    public let cases: Int
    /// Rows that are now in the log and were not before.
    public internal(set) var taken = 0
    /// Cases among them that the log did not know.
    public internal(set) var newCases = 0
    /// Cases about which the file says something else than an earlier one.
    public internal(set) var correctedCases = 0
    /// Rows that the log had already.
    public internal(set) var known = 0
    /// Where the log ends with what was taken, for queries that wait for it; `nil` when nothing was.
    public internal(set) var lastPosition: LogPosition?
    /// Rows that were left out, and why.
    public let skipped: [ImportProblem]

    init(_ history: History) {
        source = history.source
        rows = history.rows
        cases = history.cases.count
        skipped = history.problems
    }
}
