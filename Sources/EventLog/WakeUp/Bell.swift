import FoundationEssentials
import Synchronization

/// Tells whoever waits in this process that the log has moved. Rings that nobody has heard yet are one ring.
final class Bell: Sendable {
    private let listeners = Mutex<[UUID: AsyncStream<LogPosition>.Continuation]>([:])

    func ring(_ position: LogPosition) {
        for listener in listeners.withLock({ Array($0.values) }) { listener.yield(position) }
    }

    /// Rings from now on; whoever wants no more ends the stream, or lets go of it.
    func listen() -> (rings: AsyncStream<LogPosition>, continuation: AsyncStream<LogPosition>.Continuation) {
        let (stream, continuation) = AsyncStream.makeStream(of: LogPosition.self, bufferingPolicy: .bufferingNewest(1))
        let id = UUID()
        continuation.onTermination = { [weak self] _ in self?.listeners.withLock { $0[id] = nil } }
        listeners.withLock { $0[id] = continuation }
        return (stream, continuation)
    }
}
