import CLibPQ
import Glibc
import Synchronization

/// One thread that waits for the sockets of all connections and runs their actors' jobs.
///
/// It is the connections' executor, so every call into libpq happens on it by isolation: no lock, no blocked thread of the cooperative pool,
/// and a connection that only listens costs nothing.
public final class PostgresEventLoop: SerialExecutor, @unchecked Sendable {
    private struct Inbox {
        var jobs: [UnownedJob] = []
        var isSleeping = false
        var isStopped = false
    }

    private let inbox = Mutex(Inbox())
    /// The loop's thread, for ``checkIsolated()``.
    private let thread = Atomic<UInt>(0)
    private let epoll: Int32
    private let bell: Int32
    // Touched only on the loop's thread.
    private var watches = WatchTable()
    private var timers = TimerQueue()

    public init() {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        bell = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        precondition(epoll >= 0 && bell >= 0, "the system has no file descriptors left for an event loop")
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: WatchTable.bellToken))
        epoll_ctl(epoll, EPOLL_CTL_ADD, bell, &event)
        Self.startThread { [self] in run() }
    }

    /// Ends the thread once its jobs are done. Connections must have been closed before.
    public func shutdown() {
        inbox.withLock { $0.isStopped = true }
        ring()
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let mustRing = inbox.withLock { inbox in
            inbox.jobs.append(job)
            // Only the first to find the loop asleep pays for the system call that wakes it.
            defer { inbox.isSleeping = false }
            return inbox.isSleeping
        }
        if mustRing { ring() }
    }

    public func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    /// What is called back from a socket or a timer is on the thread without being an actor's job; this lets it say so.
    public func checkIsolated() {
        precondition(thread.load(ordering: .acquiring) == UInt(pthread_self()), "not on the event loop's thread")
    }

    private func ring() {
        var one: UInt64 = 1
        _ = write(bell, &one, MemoryLayout<UInt64>.size)
    }

    private static func startThread(_ body: @escaping @Sendable () -> Void) {
        let box = Unmanaged.passRetained(ThreadBody(run: body))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        precondition(result == 0, "the system has no thread left for an event loop")
        pthread_detach(thread)
    }

    private final class ThreadBody: Sendable {
        let run: @Sendable () -> Void
        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }

    // MARK: On the loop's thread

    private func run() {
        thread.store(UInt(pthread_self()), ordering: .releasing)
        var events = [epoll_event](repeating: epoll_event(), count: 64)
        while runJobs() {
            let timeout = prepareToSleep() ? timers.millisecondsToNext() : 0
            let count = epoll_wait(epoll, &events, Int32(events.count), timeout)
            inbox.withLock { $0.isSleeping = false }
            for index in 0..<max(0, Int(count)) { deliver(events[index]) }
            timers.fireDue()
        }
        close(epoll)
        close(bell)
    }

    /// Whether the loop goes on.
    private func runJobs() -> Bool {
        while true {
            let (jobs, isStopped) = inbox.withLock { inbox in
                defer { inbox.jobs.removeAll(keepingCapacity: true) }
                return (inbox.jobs, inbox.isStopped)
            }
            if jobs.isEmpty { return !isStopped }
            for job in jobs { job.runSynchronously(on: asUnownedSerialExecutor()) }
        }
    }

    /// Announces sleep under the lock: a job that came before is seen here, one that comes after rings the bell.
    private func prepareToSleep() -> Bool {
        inbox.withLock { inbox in
            inbox.isSleeping = inbox.jobs.isEmpty && !inbox.isStopped
            return inbox.isSleeping
        }
    }

    private func deliver(_ event: epoll_event) {
        guard event.data.u64 != WatchTable.bellToken else {
            var count: UInt64 = 0
            _ = read(bell, &count, MemoryLayout<UInt64>.size)
            return
        }
        watches.take(token: event.data.u64)?(Readiness(events: event.events))
    }

    /// Calls `body` once when `descriptor` is ready, replacing what waited for it. To be called on the loop's thread.
    ///
    /// Level-triggered and one-shot: what libpq left in the socket shows again, and nothing fires that nobody waits for.
    func watch(_ descriptor: Int32, for interest: Readiness, _ body: @escaping (Readiness) -> Void) {
        let token = watches.put(descriptor: descriptor, body)
        var event = epoll_event(events: interest.events | EPOLLONESHOT.rawValue, data: epoll_data_t(u64: token))
        if epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event) != 0 { epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) }
    }

    /// Forgets `descriptor`. To be called on the loop's thread, and before the descriptor is closed: its number is soon another's.
    func unwatch(_ descriptor: Int32) {
        watches.remove(descriptor: descriptor)
        epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, nil)
    }

    /// Calls `body` at `deadline`, unless cancelled before. To be called on the loop's thread.
    func schedule(at deadline: ContinuousClock.Instant, _ body: @escaping () -> Void) -> TimerQueue.ID { timers.add(at: deadline, body) }

    func cancel(_ timer: TimerQueue.ID) { timers.remove(timer) }
}
