import EventLog

/// Folded streams by name, as many as there is room for; those unused for longest give way.
struct StreamCache<Kind: StreamKind>: Sendable {
    /// A stream as this process last saw it.
    struct Entry: Sendable {
        var folded: FoldedStream<Kind>
        /// Everything that others had appended before this moment is folded in.
        var readAt: ContinuousClock.Instant
        fileprivate var lastUse: UInt64
    }

    private let capacity: Int
    private var entries: [StreamName: Entry] = [:]
    private var uses: UInt64 = 0

    init(capacity: Int) {
        self.capacity = capacity
    }

    /// What is kept of a stream, which thereby counts as used.
    mutating func entry(of stream: StreamName) -> Entry? {
        uses += 1
        entries[stream]?.lastUse = uses
        return entries[stream]
    }

    /// Keeps what was read of a stream, and returns the newest that is known: another task may have got further meanwhile.
    mutating func keep(_ folded: FoldedStream<Kind>, of stream: StreamName, readAt: ContinuousClock.Instant) -> FoldedStream<Kind> {
        guard let known = entries[stream] else {
            if entries.count >= capacity { makeRoom() }
            uses += 1
            entries[stream] = Entry(folded: folded, readAt: readAt, lastUse: uses)
            return folded
        }
        let newest = folded.version > known.folded.version ? folded : known.folded
        entries[stream]?.folded = newest
        entries[stream]?.readAt = max(known.readAt, readAt)
        return newest
    }

    /// Drops a quarter at once, so that not every new stream has to search for the oldest.
    private mutating func makeRoom() {
        let kept = entries.sorted { $0.value.lastUse > $1.value.lastUse }.prefix(entries.count * 3 / 4)
        entries = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }
}
