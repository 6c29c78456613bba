/// Makes rows of a CSV file, whose first record names the columns.
struct CSVReader {
    private var parser: CSVParser
    private let needed: Set<String>
    private var header: [String]?

    /// - Parameter needed: the columns that the mapping names.
    init(delimiter: UInt8, needed: Set<String>) {
        parser = CSVParser(delimiter: delimiter)
        self.needed = needed
    }

    /// Reads to the end, or to where the bytes break off.
    mutating func read(_ source: ByteSource, _ take: (Result<HistoryRow, ImportProblem>) -> Void) throws(ExchangeError) {
        var isOpen = true
        while isOpen {
            switch source.next() {
            case .bytes(let piece):
                for record in parser.parse(piece) { try pass(record, take) }
            case .end:
                if let record = parser.finish() { try pass(record, take) }
                isOpen = false
            case .broken(let failure):
                take(.failure(ImportProblem(line: parser.line, failure)))
                isOpen = false
            }
        }
        if header == nil { throw ExchangeError(.wrongColumns, "The file is empty: its first line should name the columns.") }
    }

    private mutating func pass(_ record: CSVRecord, _ take: (Result<HistoryRow, ImportProblem>) -> Void) throws(ExchangeError) {
        guard let header else {
            header = try Self.header(record, needed)
            return
        }
        take(Self.row(record, header))
    }

    private static func header(_ record: CSVRecord, _ needed: Set<String>) throws(ExchangeError) -> [String] {
        guard case .success(let fields) = record.content else {
            throw ExchangeError(.wrongColumns, "The first line does not name the columns: it is not CSV in UTF-8.")
        }
        let missing = needed.subtracting(fields).sorted()
        guard missing.isEmpty else {
            throw ExchangeError(
                .wrongColumns,
                "The mapping names columns that the file lacks: \(missing.joined(separator: ", ")). "
                    + "It has: \(fields.joined(separator: ", ")).")
        }
        return fields
    }

    private static func row(_ record: CSVRecord, _ header: [String]) -> Result<HistoryRow, ImportProblem> {
        switch record.content {
        case .success(let fields) where fields.count == header.count:
            // Of two columns with one name the first counts.
            .success(HistoryRow(line: record.line, values: Dictionary(zip(header, fields)) { first, _ in first }))
        case .success(let fields):
            .failure(
                ImportProblem(
                    line: record.line, .wrongColumnCount, "\(fields.count) values where the first line names \(header.count) columns."))
        case .failure(let flaw): .failure(problem(flaw, record.line))
        }
    }

    private static func problem(_ flaw: CSVRecord.Flaw, _ line: Int) -> ImportProblem {
        switch flaw {
        case .notUTF8: ImportProblem(line: line, .notUTF8, "Not UTF-8. Convert the file first, for example with iconv.")
        case .wrongQuotes:
            ImportProblem(line: line, .wrongQuotes, "A quote is not closed, or text follows it. A quote in a value is written twice.")
        case .tooLong:
            ImportProblem(
                line: line, .tooLong,
                "Longer than \(CSVParser.recordLimit) bytes, perhaps by a quote that is not closed. Skipped up to a line end.")
        }
    }
}
