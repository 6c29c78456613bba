import CLibPQ
import Dispatch
import Glibc

/// One session with PostgreSQL.
///
/// It lives on the event loop's thread, so every call into libpq is made there. It does one thing at a time: a second use while a statement
/// is under way is refused as `misuse`, and ``PostgresPool/withConnection(_:)`` is how to come by one that nobody else holds.
public actor PostgresConnection {
    nonisolated let loop: PostgresEventLoop
    /// What the server sends to the channels that ``listen(to:)`` named. Ends when the connection does.
    public nonisolated let notifications: AsyncStream<PostgresNotification>
    private let notify: AsyncStream<PostgresNotification>.Continuation

    let configuration: PostgresConfiguration
    let notices = NoticeCollector()
    var handle: OpaquePointer?
    var statements = StatementCache()
    /// What is under way: its deadline and how to cancel it.
    var operation: Operation?
    private var isListening = false
    /// The connection cannot be trusted to be between two statements any more.
    private(set) var isBroken = false

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

    /// Looking up a host's address blocks, so it is done on a thread that may.
    private static func start(_ configuration: PostgresConfiguration) async -> SendableHandle? {
        let parameters = Array(configuration.connectionParameters)
        return await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                let handle = withCStrings(parameters.map(\.key)) { keys in
                    withCStrings(parameters.map(\.value)) { values in PQconnectStartParams(keys, values, 0) }
                }
                continuation.resume(returning: handle.map(SendableHandle.init))
            }
        }
    }

    private func establish() async throws(PostgresError) {
        guard let handle, PQstatus(handle) != CONNECTION_BAD else { throw connectionFailure() }
        notices.attach(to: handle)
        let deadline = ContinuousClock.now + configuration.connectTimeout
        var interest = Readiness.write
        while true {
            guard await ready(for: interest, until: deadline) != .timeout else {
                finish()
                throw PostgresError(.timedOut, "no connection within \(configuration.connectTimeout)")
            }
            switch PQconnectPoll(handle) {
            case PGRES_POLLING_READING: interest = .read
            case PGRES_POLLING_WRITING: interest = .write
            case PGRES_POLLING_OK:
                PQsetnonblocking(handle, 1)
                return
            default: throw connectionFailure()
            }
        }
    }

    private func connectionFailure() -> PostgresError {
        defer { finish() }
        return PostgresError(.connectionFailed, String(cString: PQerrorMessage(handle)).trimmed)
    }

    /// Waits for the socket as it is now: while connecting, libpq may change it between two waits.
    func ready(for interest: Readiness, until deadline: ContinuousClock.Instant?) async -> Readiness {
        let descriptor = PQsocket(handle)
        guard descriptor >= 0 else { return [.read, .write] }
        return await withUnsafeContinuation { continuation in
            var timer: TimerQueue.ID?
            loop.watch(descriptor, for: interest) { [loop] readiness in
                if let timer { loop.cancel(timer) }
                continuation.resume(returning: readiness)
            }
            guard let deadline else { return }
            timer = loop.schedule(at: deadline) { [loop] in
                loop.unwatch(descriptor)
                continuation.resume(returning: .timeout)
            }
        }
    }

    /// Whether the next statement may be sent: not closed, not broken, no transaction left open. Notices an end that the server has sent.
    public func isHealthy() -> Bool {
        guard let handle, !isBroken, operation == nil, PQconsumeInput(handle) == 1 else { return false }
        // Makes libpq look at what it has read: a server that ends an idle session says so before it hangs up.
        _ = PQisBusy(handle)
        return !notices.wasDismissed && PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    /// The server's process for this session.
    public var backendProcessID: Int32 { handle.map { PQbackendPID($0) } ?? 0 }

    /// Ends the session. Closing twice does nothing.
    public func close() { finish() }

    private func finish() {
        guard let handle else { return }
        let descriptor = PQsocket(handle)
        if descriptor >= 0 { loop.unwatch(descriptor) }
        PQfinish(handle)
        self.handle = nil
        isBroken = true
        notify.finish()
    }

    func markBroken() { isBroken = true }

    // MARK: Notifications

    func beginListening() { isListening = true }

    /// While nothing is under way, what arrives by itself is a notification or the connection's end.
    func watchWhileIdle() {
        guard isListening, !isBroken, let handle else { return }
        loop.watch(PQsocket(handle), for: .read) { [weak self] _ in self?.assumeIsolated { $0.receiveWhileIdle() } }
    }

    private func receiveWhileIdle() {
        guard let handle, operation == nil else { return }
        guard PQconsumeInput(handle) == 1 else { return finish() }
        drainNotifications()
        watchWhileIdle()
    }

    func drainNotifications() {
        guard let handle else { return }
        while let notification = PQnotifies(handle) {
            notify.yield(PostgresNotification(notification.pointee))
            PQfreemem(notification)
        }
    }
}

/// Crosses from the thread that may block to the loop's, which alone uses it from then on.
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
