/// A place in a line. Whoever stands behind waits until it is passed on.
struct Turn: Sendable {
    private let passed: AsyncStream<Never>
    private let continuation: AsyncStream<Never>.Continuation

    init() { (passed, continuation) = AsyncStream.makeStream() }

    func pass() { continuation.finish() }

    /// - Throws: `CancellationError` when the task is cancelled meanwhile.
    func wait() async throws {
        for await _ in passed {}
        try Task.checkCancellation()
    }
}
