import CLibPQ
import Dispatch
import Glibc
import Synchronization

/// One session with PostgreSQL.
///
/// It lives on the event loop's thread, so every call into libpq is made there. It does one thing at a time: a second use while a statement
/// is under way is refused as `misuse`, and ``PostgresPool/withConnection(_:)`` is how to come by one that nobody else holds.
public actor PostgresConnection {
    nonisolated let loop: PostgresEventLoop
    /// What the server sends to the channels that ``listen(to:)`` named. Ends when the connection does.
    public nonisolated let notifications: AsyncStream<PostgresNotification>
    private let notify: AsyncStream<PostgresNotification>.Continuation

    /// How long a cancelled task may stay with a host that does not answer.
    private static let connectingLook = Duration.milliseconds(100)

    let configuration: PostgresConfiguration
    let notices = NoticeCollector()
    var handle: OpaquePointer?
    /// The socket's place in the loop, from when the session is made.
    private var watch: SocketWatch?
    private(set) var canceller: Canceller?
    var statements = StatementCache()
    /// What is under way: its deadline and how to cancel it.
    var operation: Operation?
    /// The connection cannot be trusted to be between two statements any more.
    private(set) var isBroken = false
    private let fitness = Mutex(Fitness())

    public nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    private init(_ handle: SendableHandle, _ configuration: PostgresConfiguration, on loop: PostgresEventLoop) {
        self.handle = handle.pointer
        self.configuration = configuration
        self.loop = loop
        (notifications, notify) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1024))
    }

    isolated deinit { finish() }

    /// Connects, to the first of several hosts that serves and is of the wanted kind.
    ///
    /// - Throws: `connectionFailed` with the server's or the system's words, `timedOut` after the configuration's `connectTimeout`.
    public static func connect(
        _ configuration: PostgresConfiguration, on loop: PostgresEventLoop
    ) async throws(PostgresError) -> PostgresConnection {
        guard let handle = await start(configuration) else { throw PostgresError(.connectionFailed, "out of memory") }
        let connection = PostgresConnection(handle, configuration, on: loop)
        try await connection.establish()
        return connection
    }

    private static func start(_ configuration: PostgresConfiguration) async -> SendableHandle? {
        let parameters = Array(configuration.connectionParameters)
        return await lookingUpHosts {
            let handle = withCStrings(parameters.map(\.key)) { keys in
                withCStrings(parameters.map(\.value)) { values in PQconnectStartParams(keys, values, 0) }
            }
            return handle.map(SendableHandle.init)
        }
    }

    /// Looking up a host's address blocks, the first one's at the start and each other's when its turn comes, so it is done on a thread that may.
    private static func lookingUpHosts<R: Sendable>(_ step: @escaping @Sendable () -> R) async -> R {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: step()) }
        }
    }

    private func establish() async throws(PostgresError) {
        guard let handle = handle.map(SendableHandle.init), PQstatus(handle.pointer) != CONNECTION_BAD else { throw connectionFailure() }
        notices.attach(to: handle.pointer)
        let deadline = ContinuousClock.now + configuration.connectTimeout
        var interest = Readiness.write
        while true {
            if await connecting(interest, until: min(deadline, .now + Self.connectingLook)) == .timeout {
                try goOnConnecting(until: deadline)
                continue
            }
            switch await Self.lookingUpHosts({ PQconnectPoll(handle.pointer) }) {
            case PGRES_POLLING_READING: interest = .read
            case PGRES_POLLING_WRITING: interest = .write
            case PGRES_POLLING_OK: return settle(handle.pointer)
            default: throw connectionFailure()
            }
        }
    }

    private func goOnConnecting(until deadline: ContinuousClock.Instant) throws(PostgresError) {
        guard Task.isCancelled || deadline <= .now else { return }
        finish()
        if Task.isCancelled { throw PostgresError(.cancelled, "cancelled while connecting") }
        throw PostgresError(.timedOut, "no connection within \(configuration.connectTimeout)")
    }

    /// Waits for the socket as it is now: libpq may change it between two waits, for another host or without TLS.
    private func connecting(_ interest: Readiness, until deadline: ContinuousClock.Instant) async -> Readiness {
        let descriptor = PQsocket(handle)
        guard descriptor >= 0 else { return [.read, .write] }
        let watch = loop.watch(descriptor)
        defer { loop.forget(watch, isOpen: true) }
        return await ready(watch, for: interest, until: deadline)
    }

    /// The session is there, and its socket stays what it is.
    private func settle(_ handle: OpaquePointer) {
        PQsetnonblocking(handle, 1)
        canceller = Canceller(handle)
        let watch = loop.watch(PQsocket(handle))
        watch.unasked = { [weak self] in self?.assumeIsolated { $0.receiveUnasked() } ?? false }
        self.watch = watch
        listenUnasked()
        assess()
    }

    private func connectionFailure() -> PostgresError {
        defer { finish() }
        return PostgresError(.connectionFailed, String(cString: PQerrorMessage(handle)).trimmed)
    }

    private func ready(_ watch: SocketWatch, for interest: Readiness, until deadline: ContinuousClock.Instant?) async -> Readiness {
        await withUnsafeContinuation { continuation in
            loop.wait(watch, for: interest, until: deadline) { continuation.resume(returning: $0) }
        }
    }

    /// Waits for the session's socket. One that is gone counts as ready: libpq's next call says what became of it.
    func ready(for interest: Readiness, until deadline: ContinuousClock.Instant?) async -> Readiness {
        guard let watch, isSocketOpen else { return [.read, .write] }
        return await ready(watch, for: interest, until: deadline)
    }

    /// libpq closes the socket of a session that it finds ended. The descriptor's number may be another's from that moment on.
    private var isSocketOpen: Bool { PQsocket(handle) >= 0 }

    /// From now on what arrives by itself is heard of.
    func listenUnasked() {
        if let watch, isSocketOpen { loop.arm(watch, for: .read) }
    }

    /// The server's process for this session.
    public var backendProcessID: Int32 { handle.map { PQbackendPID($0) } ?? 0 }

    /// Ends the session. Closing twice does nothing.
    public func close() { finish() }

    private func finish() {
        markBroken()
        guard let handle else { return }
        if let watch { loop.forget(watch, isOpen: isSocketOpen) }
        watch = nil
        PQfinish(handle)
        self.handle = nil
        notify.finish()
    }

    func markBroken() {
        isBroken = true
        assess()
    }

    /// To be called whenever what ``isFit`` depends on has changed.
    func assess() {
        let isFit = !isBroken && operation == nil && !notices.wasDismissed && PQtransactionStatus(handle) == PQTRANS_IDLE
        fitness.withLock { $0 = Fitness(isFit: isFit, descriptor: PQsocket(handle)) }
    }

    /// Whether the next statement may be sent, as far as is known. Asks nobody and waits for nothing.
    nonisolated var isFit: Bool { fitness.withLock(\.isFit) }

    /// The same for a connection that has been idle: its end may be there, and not yet heard of. To ask the loop costs more than many a
    /// statement, so it is asked only when the socket shows something.
    nonisolated func isFitAfterRest() async -> Bool {
        // The socket first. Closed by now, its number may be another's, but then what is read after it says so.
        let isQuiet = fitness.withLock(\.self).isQuiet
        return isQuiet ? isFit : await look()
    }

    private func look() -> Bool {
        _ = receiveUnasked()
        return isFit
    }

    // MARK: While nothing is under way

    /// What arrives by itself is a notification or the session's end.
    ///
    /// - Returns: whether it was taken. What arrives for a COPY that its reader does not keep up with is left.
    private func receiveUnasked() -> Bool {
        guard let handle, operation == nil else { return false }
        // A server that ends a session says so before it hangs up; `PQisBusy` makes libpq look at what it has read.
        guard PQconsumeInput(handle) == 1, PQisBusy(handle) == 0, !notices.wasDismissed else {
            finish()
            return true
        }
        drainNotifications()
        return true
    }

    func drainNotifications() {
        guard let handle else { return }
        while let notification = PQnotifies(handle) {
            notify.yield(PostgresNotification(notification.pointee))
            PQfreemem(notification)
        }
    }
}

/// Crosses between the loop's thread and one that may block. Only one of them uses it at a time: the other waits.
private struct SendableHandle: @unchecked Sendable {
    let pointer: OpaquePointer
}

/// Calls `body` with a NULL-terminated array of C strings that live as long as the call.
private func withCStrings<R>(_ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> R) -> R {
    let copies = strings.map { UnsafePointer(strdup($0)) }
    defer { for copy in copies { free(UnsafeMutablePointer(mutating: copy)) } }
    return (copies + [nil]).withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { preconditionFailure("the array holds at least its end") }
        return body(base)
    }
}
