/// The sockets of a loop, and when the first of those who wait for them must be told that it was in vain.
struct WatchTable {
    static let bellToken = UInt64.max

    private var lastToken: UInt64 = 0
    private var watches: [UInt64: SocketWatch] = [:]
    /// No deadline is before this. It stays when a wait ends in time, as nearly every one does, so that none of them has to look through the
    /// others; the price is a needless wake-up once in a while.
    private var earliest: ContinuousClock.Instant?

    subscript(token: UInt64) -> SocketWatch? { watches[token] }

    mutating func add(descriptor: Int32) -> SocketWatch {
        lastToken += 1
        let watch = SocketWatch(descriptor: descriptor, token: lastToken)
        watches[lastToken] = watch
        return watch
    }

    mutating func remove(_ watch: SocketWatch) { watches[watch.token] = nil }

    /// Looks through all of them, so it is asked only when a loop is about to end.
    var hasWaiters: Bool { watches.values.contains(where: \.hasWaiter) }

    mutating func expect(_ deadline: ContinuousClock.Instant?) {
        if let deadline { earliest = min(earliest ?? deadline, deadline) }
    }

    /// For `epoll_wait`: -1 is for ever. Rounded up, so that the loop does not spin through the last millisecond.
    func millisecondsToNext() -> Int32 {
        guard let earliest else { return -1 }
        let left = max(.zero, earliest - .now)
        return Int32(clamping: Int64((left / .milliseconds(1)).rounded(.up)))
    }

    /// Those whose deadline has passed.
    mutating func takeOverdue() -> [(Readiness) -> Void] {
        guard let first = earliest else { return [] }
        let now = ContinuousClock.now
        guard first <= now else { return [] }
        let overdue = watches.values.filter { $0.deadline.map { $0 <= now } ?? false }.compactMap { $0.take() }
        earliest = watches.values.compactMap(\.deadline).min()
        return overdue
    }
}
