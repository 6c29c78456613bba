/// Who has which connection and who waits: decisions only. Every method says what is to be done, and the pool does it.
struct PoolState<Connection> {
    struct Waiter: Hashable { let number: UInt64 }

    /// What a caller who wants a connection is to do.
    enum Acquisition {
        case lease(Connection)
        /// Make a new connection; the place for it is taken.
        case connect
        /// There is nothing to be had now.
        case wait
        case refuse
    }

    /// What is to be done with a waiter after somebody gave a connection or a place back.
    enum Grant {
        case lease(Waiter, Connection)
        case connect(Waiter)
    }

    private let maximum: Int
    private var idle: [Connection] = []
    private var places = 0
    private var waiters: [Waiter] = []
    private var lastWaiter: UInt64 = 0
    private(set) var isShutDown = false

    init(maximum: Int) { self.maximum = maximum }

    /// A place is counted as open from when the connection begins to be made.
    var usage: (open: Int, lent: Int, waiting: Int) { (places, places - idle.count, waiters.count) }

    mutating func newWaiter() -> Waiter {
        lastWaiter += 1
        return Waiter(number: lastWaiter)
    }

    /// - Parameter waiter: who stands in the queue when there is nothing to be had now; `nil` only asks.
    mutating func acquire(queueing waiter: Waiter? = nil) -> Acquisition {
        if isShutDown { return .refuse }
        // The most recently used first, so that the others may stay idle.
        if let connection = idle.popLast() { return .lease(connection) }
        if places < maximum {
            places += 1
            return .connect
        }
        if let waiter { waiters.append(waiter) }
        return .wait
    }

    /// A connection comes back in good order. `nil`: it was kept, or is to be closed when the pool is shut down.
    mutating func release(_ connection: Connection) -> (grant: Grant?, mustClose: Bool) {
        if isShutDown { return (nil, true) }
        guard !waiters.isEmpty else {
            idle.append(connection)
            return (nil, false)
        }
        return (.lease(waiters.removeFirst(), connection), false)
    }

    /// A connection was given up, or could not be made: its place is free, and the first who waits may take it.
    mutating func vacate() -> Grant? {
        guard !isShutDown, !waiters.isEmpty else {
            places -= 1
            return nil
        }
        return .connect(waiters.removeFirst())
    }

    /// Whether the waiter was still waiting.
    mutating func giveUp(_ waiter: Waiter) -> Bool {
        guard let index = waiters.firstIndex(of: waiter) else { return false }
        waiters.remove(at: index)
        return true
    }

    /// The connections to close and the waiters to refuse.
    mutating func shutDown() -> (idle: [Connection], waiters: [Waiter]) {
        isShutDown = true
        defer {
            idle = []
            waiters = []
        }
        return (idle, waiters)
    }
}
