/// Reads CSV as RFC 4180 has it, piece by piece: quotes, line breaks in quotes, any line end. A flaw costs its record and no other.
///
/// A value: feed it bytes, get records.
struct CSVParser {
    /// A record longer than this is not kept: 1 MiB.
    static let recordLimit = 1 << 20

    private enum State { case fieldStart, plain, quoted, quoteInQuoted, skipping }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private let delimiter: UInt8
    private var state = State.fieldStart
    private var bytes: [UInt8] = []
    private var fieldEnds: [Int] = []
    private var flaw: CSVRecord.Flaw?
    private var previous: UInt8?
    private var recordLine = 1
    /// The line that is being read, from 1.
    private(set) var line = 1

    init(delimiter: UInt8) { self.delimiter = delimiter }

    /// The records that end in this piece.
    mutating func parse(_ piece: [UInt8]) -> [CSVRecord] {
        var records: [CSVRecord] = []
        for byte in piece {
            if let record = take(byte) { records.append(record) }
        }
        return records
    }

    /// The last record when no line end follows it. An open quote swallowed it and is its flaw.
    mutating func finish() -> CSVRecord? {
        if state == .quoted { flaw = flaw ?? .wrongQuotes }
        return endLine()
    }

    private mutating func take(_ byte: UInt8) -> CSVRecord? {
        let isLineEnd = byte == Self.lineFeed || byte == Self.carriageReturn
        // CR LF is one line end.
        let isSecondHalf = byte == Self.lineFeed && previous == Self.carriageReturn
        previous = byte
        if isLineEnd, !isSecondHalf { line += 1 }
        switch state {
        case .quoted where byte == Self.quote: state = .quoteInQuoted
        case .quoteInQuoted where byte == Self.quote:
            state = .quoted
            keep(byte)
        case .quoted: keep(byte)
        case .skipping where !isLineEnd: break
        default:
            if isLineEnd { return isSecondHalf ? nil : endLine() }
            takePlain(byte)
        }
        return nil
    }

    private mutating func takePlain(_ byte: UInt8) {
        switch (byte, state) {
        case (delimiter, _):
            fieldEnds.append(bytes.count)
            state = .fieldStart
        case (Self.quote, .fieldStart): state = .quoted
        default:
            if state == .quoteInQuoted { flaw = flaw ?? .wrongQuotes }
            state = .plain
            keep(byte)
        }
    }

    /// A record that grows too long is given up up to the next line end: most likely a quote was never closed.
    private mutating func keep(_ byte: UInt8) {
        if bytes.count < Self.recordLimit {
            bytes.append(byte)
        } else {
            flaw = .tooLong
            state = .skipping
        }
    }

    private mutating func endLine() -> CSVRecord? {
        let isBlank = bytes.isEmpty && fieldEnds.isEmpty && state == .fieldStart && flaw == nil
        let record = isBlank ? nil : CSVRecord(line: recordLine, content: content)
        bytes.removeAll(keepingCapacity: true)
        fieldEnds.removeAll(keepingCapacity: true)
        (flaw, state, recordLine) = (nil, .fieldStart, line)
        return record
    }

    private var content: Result<[String], CSVRecord.Flaw> {
        if let flaw { return .failure(flaw) }
        var fields: [String] = []
        var start = 0
        for end in fieldEnds + [bytes.count] {
            guard let field = String(validating: bytes[start..<end], as: UTF8.self) else { return .failure(.notUTF8) }
            fields.append(field)
            start = end
        }
        return .success(fields)
    }
}
