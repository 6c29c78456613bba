import Collaboration
import EventLog
import Synchronization

/// The folded states of one kind of stream, kept in memory so that a command reads only what is new.
final class FoldedStreams<Kind: StreamKind>: Sendable {
    private static var pageSize: Int { 1000 }

    private let log: EventLog
    private let codec: EventCodec
    private let cache: Mutex<StreamCache<Kind>>

    /// - Parameter capacity: how many streams are kept in memory.
    init(log: EventLog, codec: EventCodec, capacity: Int) {
        self.log = log
        self.codec = codec
        cache = Mutex(StreamCache(capacity: capacity))
    }

    /// The stream as far as it is cached, or with its tail read when that is asked for or nothing is cached.
    func state(of stream: StreamName, _ freshness: Freshness) async throws(CommandError) -> FoldedStream<Kind> {
        if freshness == .cached, let entry = entry(of: stream) { return entry.folded }
        return try await readTail(of: stream)
    }

    /// The stream as far as it is cached; nil where it is not.
    func known(_ stream: StreamName) -> FoldedStream<Kind>? { entry(of: stream)?.folded }

    /// The stream as it was at most so long ago.
    func state(of stream: StreamName, notOlderThan age: Duration) async throws(CommandError) -> FoldedStream<Kind> {
        if let entry = entry(of: stream), entry.readAt.duration(to: .now) < age { return entry.folded }
        return try await readTail(of: stream)
    }

    /// Keeps the state that a command of this process led to, so that the next one finds it without reading.
    ///
    /// - Parameter appendedAfter: a moment before the append. That it succeeded says that nothing was missing then.
    func keep(_ folded: FoldedStream<Kind>, of stream: StreamName, appendedAfter: ContinuousClock.Instant) {
        cache.withLock { _ = $0.keep(folded, of: stream, readAt: appendedAfter) }
    }

    private func entry(of stream: StreamName) -> StreamCache<Kind>.Entry? {
        cache.withLock { $0.entry(of: stream) }
    }

    private func readTail(of stream: StreamName) async throws(CommandError) -> FoldedStream<Kind> {
        // Taken before the read: what is appended while it runs may be missing from it.
        let readAt = ContinuousClock.now
        var folded = entry(of: stream)?.folded ?? FoldedStream()
        var page: [RecordedEvent]
        repeat {
            page = try await self.page(of: stream, after: folded.version)
            for recorded in page { try await fold(recorded, into: &folded) }
        } while page.count == Self.pageSize
        let read = folded
        return cache.withLock { $0.keep(read, of: stream, readAt: readAt) }
    }

    private func page(of stream: StreamName, after version: StreamVersion) async throws(CommandError) -> [RecordedEvent] {
        do {
            return try await log.read(stream, from: StreamVersion(rawValue: version.rawValue + 1), limit: Self.pageSize)
        } catch {
            throw CommandError(error)
        }
    }

    private func fold(_ recorded: RecordedEvent, into folded: inout FoldedStream<Kind>) async throws(CommandError) {
        let record: CollaborationRecord
        do {
            record = try await codec.decode(recorded)
        } catch {
            throw CommandError(error)
        }
        guard let event = Kind.event(in: record.event) else {
            throw CommandError(.unexpected, "the stream \(recorded.stream.rawValue) holds a \(recorded.type), which is not of its kind")
        }
        folded.apply(event, version: recorded.version, position: recorded.position, occurredAt: recorded.occurredAt)
    }
}
