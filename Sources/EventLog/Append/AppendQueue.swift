import Postgres
import Synchronization

/// Natural batching: what arrives while a batch is being written is the next batch. No timer, no waiting for company.
///
/// One batch is on its way at a time, and meanwhile the callers make the texts of the next; two at a time were measured to be slower, since each
/// is smaller and costs the server the same again. The queue is bounded; who finds it full is refused at once.
final class AppendQueue: Sendable {
    typealias Outcome = Result<AppendReceipt, EventLogError>

    private struct Waiting {
        let command: PreparedCommand
        let continuation: CheckedContinuation<Outcome, Never>
    }

    private struct State {
        var waiting: [Waiting] = []
        var waitingBytes = 0
        var isWriting = false
    }

    private enum Admission { case first, further, refused }

    private static let crowd = 4
    static let commandLimit = 500
    /// How far down the queue a batch looks for commands that may share it: where all want the same stream, the rest would be looked at in vain.
    private static let lookAhead = 2 * commandLimit
    private static let batchByteLimit = 16 << 20
    static let waitingLimit = 10_000
    private static let waitingByteLimit = 64 << 20

    private let writer: BatchWriter
    private let written: @Sendable (LogPosition) -> Void
    private let state = Mutex(State())

    /// - Parameter written: Told the last position of each batch that is on disk. It must not wait: the next batch does.
    init(writer: BatchWriter, written: @escaping @Sendable (LogPosition) -> Void) {
        self.writer = writer
        self.written = written
    }

    func append(_ command: PreparedCommand) async -> Outcome {
        await withCheckedContinuation { continuation in
            switch admit(Waiting(command: command, continuation: continuation)) {
            // A task of nobody's: the batch carries many callers' commands, and none of them may cancel it. It lives on the connections' thread,
            // so that between an answer and the next batch no thread has to be woken.
            case .first: Task(executorPreference: writer.pool.loop) { await self.writeAll() }
            case .further: break
            case .refused:
                continuation.resume(returning: .failure(EventLogError(.unavailable, "too many commands wait for the log; try later")))
            }
        }
    }

    private func admit(_ next: Waiting) -> Admission {
        state.withLock { state in
            let bytes = state.waitingBytes + next.command.byteCount
            guard state.waiting.count < Self.waitingLimit, bytes <= Self.waitingByteLimit || state.waiting.isEmpty else { return .refused }
            state.waiting.append(next)
            state.waitingBytes = bytes
            defer { state.isWriting = true }
            return state.isWriting ? .further : .first
        }
    }

    private func writeAll() async {
        await withDiscardingTaskGroup { group in
            while let batch = takeBatch() {
                let outcomes = await writer.write(batch.map(\.command))
                if case .failure(let error)? = outcomes.first, error.code == .unavailable || error.code == .outcomeUnknown {
                    refuseAll(error)
                }
                // In the order of the batches, which those who wake the callers may not keep.
                if let last = outcomes.compactMap({ try? $0.get().lastPosition }).max() { written(last) }
                // To wake many takes as long as to send the next batch, for which the server waits already.
                if batch.count < Self.crowd {
                    answer(batch, with: outcomes)
                } else {
                    group.addTask(executorPreference: globalConcurrentExecutor) { self.answer(batch, with: outcomes) }
                }
            }
        }
    }

    private func answer(_ batch: [Waiting], with outcomes: [Outcome]) {
        for (waiting, outcome) in zip(batch, outcomes) { waiting.continuation.resume(returning: outcome) }
    }

    /// The longest waiting, as far as one batch may hold them; `nil` when none waits, and the writer is done.
    private func takeBatch() -> [Waiting]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isWriting = false
                return nil
            }
            var admission = BatchAdmission()
            var batch: [Waiting] = []
            var rest: [Waiting] = []
            var bytes = 0
            for next in state.waiting.prefix(Self.lookAhead) {
                let fits = batch.isEmpty || batch.count < Self.commandLimit && bytes + next.command.byteCount <= Self.batchByteLimit
                guard admission.admits(next.command), fits else {
                    rest.append(next)
                    continue
                }
                batch.append(next)
                bytes += next.command.byteCount
            }
            state.waiting.replaceSubrange(..<min(Self.lookAhead, state.waiting.count), with: rest)
            state.waitingBytes -= bytes
            return batch
        }
    }

    /// Where the log cannot be written now, those who wait behind are told so at once, rather than each after a try of its own.
    private func refuseAll(_ error: EventLogError) {
        let waiting = state.withLock { state in
            defer { (state.waiting, state.waitingBytes) = ([], 0) }
            return state.waiting
        }
        let refusal = EventLogError(.unavailable, "the log cannot be written now; it is safe to send the command again", cause: error)
        for next in waiting { next.continuation.resume(returning: .failure(refusal)) }
    }
}
