import CLibPQ
import Dispatch
import Synchronization

/// Asks the server to cancel what a connection is doing, on a thread that may block.
///
/// A request that overtakes its statement is lost, so it is repeated until the statement has ended.
final class Canceller: @unchecked Sendable {
    private struct State {
        /// The statement under way; 0 between two.
        var current: UInt64 = 0
        var last: UInt64 = 0
        /// Given by the request that is on its way, to be told when its statement has ended.
        var ended: DispatchSemaphore?
    }

    private static let pause = DispatchTimeInterval.milliseconds(200)
    private let pointer: OpaquePointer
    private let state = Mutex(State())

    /// The server's process and its key, which stay the same for all of the session.
    init?(_ handle: OpaquePointer) {
        guard let pointer = PQgetCancel(handle) else { return nil }
        self.pointer = pointer
    }

    deinit { PQfreeCancel(pointer) }

    /// - Returns: a number that tells the statement from all others of the connection.
    func begin() -> UInt64 {
        state.withLock { state in
            state.last += 1
            state.current = state.last
            return state.last
        }
    }

    /// Has no effect once the statement has ended, nor a second time.
    func request(_ statement: UInt64) {
        let ended = DispatchSemaphore(value: 0)
        let isFirst = state.withLock { state in
            guard state.current == statement, state.ended == nil else { return false }
            state.ended = ended
            return true
        }
        guard isFirst else { return }
        // A request hangs as long as its server does, so it must not hold a thread that others wait for.
        if !DetachedThread.start({ [self] in ask(until: ended) }) { state.withLock { $0.ended = nil } }
    }

    private func ask(until ended: DispatchSemaphore) {
        repeat {
            var message = [CChar](repeating: 0, count: 256)
            PQcancel(pointer, &message, 256)
        } while ended.wait(timeout: .now() + Self.pause) == .timedOut
        state.withLock { $0.ended = nil }
    }

    /// To be called when the statement has ended. A request that is on its way then may still hit the connection's next statement.
    func end() {
        state.withLock { state in
            state.current = 0
            state.ended?.signal()
        }
    }

    /// Whether a request is on its way.
    var isAsking: Bool { state.withLock { $0.ended != nil } }
}
