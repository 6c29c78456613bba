/// Deadlines of what is under way: as many as there are busy connections, so a plain dictionary is enough.
struct TimerQueue {
    struct ID: Hashable { fileprivate let number: UInt64 }

    private var last: UInt64 = 0
    private var timers: [ID: (deadline: ContinuousClock.Instant, body: () -> Void)] = [:]

    mutating func add(at deadline: ContinuousClock.Instant, _ body: @escaping () -> Void) -> ID {
        last += 1
        let id = ID(number: last)
        timers[id] = (deadline, body)
        return id
    }

    mutating func remove(_ id: ID) { timers[id] = nil }

    /// For `epoll_wait`: -1 is for ever. Rounded up, so that the loop does not spin through the last millisecond.
    func millisecondsToNext() -> Int32 {
        guard let next = timers.values.map(\.deadline).min() else { return -1 }
        let left = max(.zero, next - .now)
        return Int32(clamping: Int64((left / .milliseconds(1)).rounded(.up)))
    }

    mutating func fireDue() {
        guard !timers.isEmpty else { return }
        let now = ContinuousClock.now
        let due = timers.filter { $0.value.deadline <= now }.sorted { $0.value.deadline < $1.value.deadline }
        for (id, _) in due { timers[id] = nil }
        for (_, timer) in due { timer.body() }
    }
}
