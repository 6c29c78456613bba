import CLibPQ
import Dispatch
import Synchronization

/// Asks the server to cancel what a connection is doing, on a thread that may block.
///
/// A request that overtakes its statement is lost, so it is repeated until the statement has ended.
final class Canceller: @unchecked Sendable {
    private enum State { case idle, requested, finished }

    private let pointer: OpaquePointer
    private let state = Mutex(State.idle)
    private let ended = DispatchSemaphore(value: 0)
    private let work = DispatchGroup()

    init?(_ handle: OpaquePointer) {
        guard let pointer = PQgetCancel(handle) else { return nil }
        self.pointer = pointer
    }

    deinit { PQfreeCancel(pointer) }

    func request() {
        let isFirst = state.withLock { state in
            guard state == .idle else { return false }
            state = .requested
            return true
        }
        guard isFirst else { return }
        DispatchQueue.global().async(group: work) { [self] in
            repeat {
                var message = [CChar](repeating: 0, count: 256)
                PQcancel(pointer, &message, 256)
            } while ended.wait(timeout: .now() + .milliseconds(200)) == .timedOut
        }
    }

    /// To be called when the statement has ended. Waits for a request that is on its way, lest it hits the connection's next statement.
    func finish() async {
        guard end() else { return }
        await withCheckedContinuation { continuation in
            work.notify(queue: .global()) { continuation.resume() }
        }
    }

    /// To be called when the connection is given up: a request may hang with its server.
    func abandon() { _ = end() }

    /// Whether a request was made.
    private func end() -> Bool {
        let before = state.withLock { state in
            defer { state = .finished }
            return state
        }
        if before == .requested { ended.signal() }
        return before == .requested
    }
}
