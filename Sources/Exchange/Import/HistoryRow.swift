/// One event of another system's history as the file has it: a line of CSV, or an event of XES with the attributes of its trace.
struct HistoryRow: Sendable, Equatable {
    /// Where it begins in the file, from 1.
    var line: Int
    /// By column or attribute; a trace's attributes are called `case:…`.
    var values: [String: String]
}
