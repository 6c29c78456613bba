import CLibPQ
import Glibc
import Synchronization

/// One thread that waits for the sockets of all connections and runs their actors' jobs.
///
/// It is the connections' executor, so every call into libpq happens on it by isolation: no lock, no blocked thread of the cooperative pool,
/// and a connection that only listens costs nothing.
///
/// A task that sends one short statement after the other may live on the thread itself, with `withTaskExecutorPreference(loop)`: it then goes
/// to and fro between itself and its connection without waking anybody, which doubles what one connection does. It holds up every
/// connection of the loop while it computes, so this is for tasks that do little but wait.
public final class PostgresEventLoop: SerialExecutor, TaskExecutor, @unchecked Sendable {
    private struct Inbox {
        var jobs: [UnownedJob] = []
        var isSleeping = false
        var isStopped = false
        var hasThread = true
    }

    /// What somebody who has put a job into the inbox has to do, so that it is run.
    private enum Call { case nothing, ring, startThread }

    private let inbox = Mutex(Inbox())
    /// The loop's thread, for ``checkIsolated()``.
    private let thread = Atomic<UInt>(0)
    private let epoll: Int32
    private let bell: Int32
    // Touched only on the loop's thread.
    private var watches = WatchTable()
    private var alertness = Alertness()

    public init() {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        bell = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        precondition(epoll >= 0 && bell >= 0, "the system has no file descriptors left for an event loop")
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: WatchTable.bellToken))
        epoll_ctl(epoll, EPOLL_CTL_ADD, bell, &event)
        startThread()
    }

    /// Not when the thread ends: whoever rings holds the loop, and a descriptor that was closed meanwhile may be anybody's.
    deinit {
        close(epoll)
        close(bell)
    }

    /// Ends the thread once nothing is under way. What still comes later, as the end of a connection that was forgotten, is done all the same.
    public func shutdown() {
        inbox.withLock { $0.isStopped = true }
        ring()
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        // Nobody else need hold the loop by the time it rings: once it is in the inbox, the job may have run and been the last of it.
        let myself = Unmanaged.passRetained(self)
        defer { myself.release() }
        let job = UnownedJob(job)
        let call = inbox.withLock { inbox -> Call in
            inbox.jobs.append(job)
            guard inbox.hasThread else {
                inbox.hasThread = true
                return .startThread
            }
            // Only the first to find the loop asleep pays for the system call that wakes it.
            defer { inbox.isSleeping = false }
            return inbox.isSleeping ? .ring : .nothing
        }
        switch call {
        case .nothing: break
        case .ring: ring()
        case .startThread: startThread()
        }
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

    private func startThread() {
        let isStarted = DetachedThread.start { [self] in run() }
        precondition(isStarted, "the system has no thread left for an event loop")
    }

    // MARK: On the loop's thread

    private func run() {
        thread.store(UInt(pthread_self()), ordering: .releasing)
        var events = [epoll_event](repeating: epoll_event(), count: 64)
        var jobs: [UnownedJob] = []
        while takeJobs(into: &jobs) {
            for job in jobs { job.runSynchronously(isolatedTo: asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor()) }
            let count = waitForNews(&events)
            for index in 0..<max(0, count) { deliver(events[index]) }
            for tell in watches.takeOverdue() { tell(.timeout) }
        }
    }

    /// What has come until now, and not what these jobs bring about: between two lots the sockets have their turn, so that tasks which never
    /// rest cannot shut them out.
    ///
    /// - Returns: false when the thread is to end. From that moment on, decided under the lock, a new job has to start another.
    private func takeJobs(into jobs: inout [UnownedJob]) -> Bool {
        jobs.removeAll(keepingCapacity: true)
        return inbox.withLock { inbox in
            inbox.hasThread = !inbox.jobs.isEmpty || !inbox.isStopped || watches.hasWaiters
            swap(&jobs, &inbox.jobs)
            return inbox.hasThread
        }
    }

    /// - Returns: how many sockets have news. None when there are jobs, or a deadline has passed.
    private func waitForNews(_ events: inout [epoll_event]) -> Int {
        func poll(_ timeout: Int32) -> Int { Int(epoll_wait(epoll, &events, Int32(events.count), timeout)) }
        defer { alertness.endWait() }
        if let end = alertness.beginWait() {
            repeat {
                let count = poll(0)
                if count != 0 || hasJobs { return count }
            } while .now < end
        }
        let count = poll(prepareToSleep() ? watches.millisecondsToNext() : 0)
        inbox.withLock { $0.isSleeping = false }
        return count
    }

    private var hasJobs: Bool { inbox.withLock { !$0.jobs.isEmpty } }

    /// Announces sleep under the lock: a job that came before is seen here, one that comes after rings the bell.
    private func prepareToSleep() -> Bool {
        inbox.withLock { inbox in
            inbox.isSleeping = inbox.jobs.isEmpty && (!inbox.isStopped || watches.hasWaiters)
            return inbox.isSleeping
        }
    }

    private func deliver(_ event: epoll_event) {
        guard event.data.u64 != WatchTable.bellToken else {
            var count: UInt64 = 0
            _ = read(bell, &count, MemoryLayout<UInt64>.size)
            return
        }
        guard let watch = watches[event.data.u64] else { return }
        if let waiter = watch.take() { return waiter(Readiness(events: event.events)) }
        // Level-triggered, so what nobody takes would show for ever.
        if watch.unasked?() != true { arm(watch, for: []) }
    }

    /// Makes a place for `descriptor`. To be called on the loop's thread.
    func watch(_ descriptor: Int32) -> SocketWatch {
        let watch = watches.add(descriptor: descriptor)
        control(watch, EPOLL_CTL_ADD)
        return watch
    }

    /// Forgets the socket. To be called on the loop's thread, and before the socket is closed: its descriptor's number is soon another's.
    /// Who waits for it is told that it is ready, and finds out what became of it: nobody else would ever wake him.
    ///
    /// - Parameter isOpen: false when it was closed already: epoll has forgotten it by itself, and the number must be left alone.
    func forget(_ watch: SocketWatch, isOpen: Bool) {
        watches.remove(watch)
        if isOpen { epoll_ctl(epoll, EPOLL_CTL_DEL, watch.descriptor, nil) }
        watch.take()?([.read, .write])
    }

    /// Calls `body` once, when the socket is ready or the deadline has passed. To be called on the loop's thread.
    func wait(
        _ watch: SocketWatch, for interest: Readiness, until deadline: ContinuousClock.Instant?, _ body: @escaping (Readiness) -> Void
    ) {
        watch.put(until: deadline, body)
        watches.expect(deadline)
        arm(watch, for: interest)
    }

    /// A session waits to read nearly always, so that what epoll looks for seldom changes, and seldom costs a system call.
    func arm(_ watch: SocketWatch, for interest: Readiness) {
        guard watch.armed != interest else { return }
        watch.armed = interest
        control(watch, EPOLL_CTL_MOD)
    }

    /// A hang-up shows even where nothing is looked for; one-shot, it shows there once and not for ever.
    private func control(_ watch: SocketWatch, _ operation: Int32) {
        let events = watch.armed.isEmpty ? EPOLLONESHOT.rawValue : watch.armed.events
        var event = epoll_event(events: events, data: epoll_data_t(u64: watch.token))
        epoll_ctl(epoll, operation, watch.descriptor, &event)
    }
}
