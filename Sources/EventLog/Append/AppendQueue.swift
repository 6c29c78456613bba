/// Natural batching: what arrives while a batch is being written is the next batch. No timer, no waiting for company.
actor AppendQueue {
    typealias Outcome = Result<AppendReceipt, EventLogError>

    private struct Waiting {
        let command: PreparedCommand
        let continuation: CheckedContinuation<Outcome, Never>
    }

    private static let commandLimit = 500
    private static let byteLimit = 16 << 20

    private let writer: BatchWriter
    private let written: @Sendable (LogPosition) -> Void
    private var waiting: [Waiting] = []
    private var isWriting = false

    /// - Parameter written: Told the last position of each batch that is on disk. It must not wait: the next batch does.
    init(writer: BatchWriter, written: @escaping @Sendable (LogPosition) -> Void) {
        self.writer = writer
        self.written = written
    }

    func append(_ command: AppendCommand) async -> Outcome {
        let prepared: PreparedCommand
        do throws(EventLogError) { prepared = try PreparedCommand(command) } catch { return .failure(error) }
        return await withCheckedContinuation { continuation in
            waiting.append(Waiting(command: prepared, continuation: continuation))
            guard !isWriting else { return }
            isWriting = true
            // A task of nobody's: the batch carries many callers' commands, and none of them may cancel it.
            Task { await writeAll() }
        }
    }

    private func writeAll() async {
        while !waiting.isEmpty {
            let batch = takeBatch()
            let outcomes = await writer.write(batch.map(\.command))
            if let last = outcomes.compactMap({ try? $0.get().lastPosition }).max() { written(last) }
            for (waiting, outcome) in zip(batch, outcomes) { waiting.continuation.resume(returning: outcome) }
        }
        isWriting = false
    }

    /// The longest waiting, of which no two share a stream or an id: so the database may judge them all as one set.
    private func takeBatch() -> [Waiting] {
        var batch: [Waiting] = []
        var rest: [Waiting] = []
        var streams: Set<StreamName> = []
        var ids: Set<CommandID> = []
        var bytes = 0
        for next in waiting {
            let isTooMuch = !batch.isEmpty && (batch.count >= Self.commandLimit || bytes + next.command.byteCount > Self.byteLimit)
            if isTooMuch || streams.contains(next.command.stream) || ids.contains(next.command.id) {
                rest.append(next)
            } else {
                batch.append(next)
                bytes += next.command.byteCount
            }
            // Who is kept back keeps back those behind him on the same stream: their order is the callers'.
            streams.insert(next.command.stream)
            ids.insert(next.command.id)
        }
        waiting = rest
        return batch
    }
}
