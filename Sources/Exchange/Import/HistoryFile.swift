import Collaboration

/// A file with another system's history: CSV or XES, packed with gzip or not. Which it is shows in its first bytes, not in its name.
public struct HistoryFile: Sendable {
    private let path: String

    /// Names a file.
    public init(path: String) { self.path = path }

    /// Reads the whole file and gathers its cases; nothing is written.
    ///
    /// A broken row costs that row. All cases are held in memory: about half a kilobyte an event.
    ///
    /// - Parameter progress: called now and then with the bytes of the file read so far, and their number.
    public func read(
        _ mapping: ImportMapping, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(ExchangeError) -> History {
        let source = try ByteSource(path: path)
        var history = History(source: mapping.source)
        var collector = CaseCollector(mapping)
        func take(_ row: Result<HistoryRow, ImportProblem>) {
            if history.rows.isMultiple(of: 1000) { progress(source.position, source.size) }
            history.rows += 1
            do throws(ImportProblem) { try collector.add(row.get()) } catch { history.problems.append(error) }
        }
        if source.firstCharacter == UInt8(ascii: "<") {
            withoutActuallyEscaping(take) { XESReader.read(source, $0) }
        } else {
            var reader = CSVReader(delimiter: mapping.delimiter, needed: mapping.columns.named)
            try reader.read(source, take)
        }
        history.cases = collector.collected()
        return history
    }
}
