public import Collaboration

/// What a file has told: its cases, and which rows could not be understood.
public struct History: Sendable {
    /// The name of the history.
    public let source: String
    /// In the order in which the file names them.
    public internal(set) var cases: [ImportCase] = []
    /// How many rows the file has, the broken ones among them.
    public internal(set) var rows = 0
    /// In the order of the file.
    public internal(set) var problems: [ImportProblem] = []
}
