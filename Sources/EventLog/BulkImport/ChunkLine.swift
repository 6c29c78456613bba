/// Chunks on their way into the log, one behind the other: while one is appended, the next is staged on another connection.
struct ChunkLine {
    typealias Answers = [(command: CommandID, verdict: CommandVerdict)]

    private static let length = 2

    let writer: ChunkWriter
    let written: @Sendable (LogPosition) -> Void
    private var underWay = 0
    private var last = Turn()

    init(writer: ChunkWriter, written: @escaping @Sendable (LogPosition) -> Void) {
        self.writer = writer
        self.written = written
        last.pass()
    }

    /// Sends a chunk on its way, when there is room for it.
    ///
    /// - Returns: the answers to the chunk that had to arrive first, if one had to.
    mutating func write(_ chunk: [PreparedCommand], in group: inout ThrowingTaskGroup<Answers, any Error>) async throws -> Answers {
        var answers: Answers = []
        if underWay == Self.length {
            answers = try await group.next() ?? []
            underWay -= 1
        }
        let (before, own) = (last, Turn())
        group.addTask { [writer, written] in
            let verdicts = try await writer.write(chunk, after: before)
            // A chunk that fails does not pass the turn on: those behind it would get their positions before it.
            own.pass()
            if let position = verdicts.compactMap(\.lastPosition).last { written(position) }
            return zip(chunk, verdicts).map { ($0.id, $1) }
        }
        last = own
        underWay += 1
        return answers
    }
}

extension CommandVerdict {
    fileprivate var lastPosition: LogPosition? {
        if case .appended(let receipt) = self { receipt.lastPosition } else { nil }
    }
}
