/// One record of a CSV file, or why there is none.
struct CSVRecord: Equatable {
    /// The line on which it begins, from 1.
    var line: Int
    var content: Result<[String], Flaw>

    /// What can be wrong with a record by itself.
    enum Flaw: Error, Equatable {
        case notUTF8
        case tooLong
        case wrongQuotes
    }
}
