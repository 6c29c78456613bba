import Synchronization

/// Connections to one database, lent for as long as a closure runs.
///
/// At most `maximumConnections` are open. Who finds them all lent waits for `waitLimit` and is then refused. A connection that the server has
/// ended meanwhile is noticed before it is lent, and replaced; while the server is away, connecting is tried again with growing, jittered
/// pauses, for as long as a caller may wait.
public final class PostgresPool: Sendable {
    private typealias State = PoolState<PostgresConnection>

    private typealias Continuation = CheckedContinuation<Granted, any Error>

    private enum Granted: Sendable {
        case lease(PostgresConnection)
        case connect
    }

    private struct Contents {
        var state: State
        var continuations: [State.Waiter: Continuation] = [:]
    }

    public let configuration: PostgresConfiguration
    /// The thread that serves the connections.
    public let loop: PostgresEventLoop
    private let waitLimit: Duration
    private let contents: Mutex<Contents>

    public init(
        _ configuration: PostgresConfiguration, maximumConnections: Int = 8, waitLimit: Duration = .seconds(10), on loop: PostgresEventLoop
    ) {
        self.configuration = configuration
        self.loop = loop
        self.waitLimit = waitLimit
        contents = Mutex(Contents(state: State(maximum: maximumConnections)))
    }

    /// Lends a connection to `body`, which must not keep it. It comes back to the pool afterwards, or is closed when it is not fit for others.
    ///
    /// - Throws: what `body` throws; `poolExhausted`, `connectionFailed` when there was no connection to lend in time.
    public func withConnection<R: Sendable>(_ body: (PostgresConnection) async throws -> sending R) async throws -> R {
        let connection = try await acquire()
        do {
            let value = try await body(connection)
            await giveBack(connection)
            return value
        } catch {
            await giveBack(connection)
            throw error
        }
    }

    /// Runs one statement, see ``PostgresConnection/query(_:named:)``.
    public func query(_ query: PostgresQuery, named name: String? = nil) async throws -> [PostgresRow] {
        try await withConnection { try await $0.query(query, named: name) }
    }

    @discardableResult
    public func execute(_ query: PostgresQuery, named name: String? = nil) async throws -> Int {
        try await withConnection { try await $0.execute(query, named: name) }
    }

    /// How many connections are open, how many of them are lent, and how many callers wait for one.
    public var usage: (open: Int, lent: Int, waiting: Int) { contents.withLock { $0.state.usage } }

    /// Closes what is idle, refuses who waits, and closes what is lent when it comes back.
    public func shutdown() async {
        let (idle, continuations) = contents.withLock { contents in
            let (idle, waiters) = contents.state.shutDown()
            return (idle, waiters.compactMap { contents.continuations.removeValue(forKey: $0) })
        }
        for continuation in continuations { continuation.resume(throwing: Self.closed) }
        for connection in idle { await connection.close() }
    }

    private static var cancelled: PostgresError { PostgresError(.cancelled, "cancelled while waiting for a connection") }

    private static var closed: PostgresError { PostgresError(.misuse, "the pool is shut down") }

    // MARK: Coming by a connection

    private func acquire() async throws -> PostgresConnection {
        let deadline = ContinuousClock.now + waitLimit
        while true {
            switch try await grant(by: deadline) {
            case .lease(let connection):
                if await connection.isFitAfterRest() { return connection }
                await connection.close()
                vacate()
            case .connect: return try await connect(by: deadline)
            }
        }
    }

    private func grant(by deadline: ContinuousClock.Instant) async throws -> Granted {
        switch contents.withLock({ $0.state.acquire() }) {
        case .lease(let connection): return .lease(connection)
        case .connect: return .connect
        case .refuse: throw Self.closed
        case .wait: return try await wait(by: deadline)
        }
    }

    private func wait(by deadline: ContinuousClock.Instant) async throws -> Granted {
        let waiter = contents.withLock { $0.state.newWaiter() }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                guard (try? await Task.sleep(until: deadline, clock: .continuous)) != nil else { return }
                self.refuse(waiter, PostgresError(.poolExhausted, "no connection became free within \(self.waitLimit)"))
            }
            defer { group.cancelAll() }
            // Not in a task of its own: what was granted in the moment of a cancellation would be lost with its result.
            return try await granted(waiter)
        }
    }

    private func granted(_ waiter: State.Waiter) async throws -> Granted {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                enqueue(waiter, continuation)
                if Task.isCancelled { refuse(waiter, Self.cancelled) }
            }
        } onCancel: {
            refuse(waiter, Self.cancelled)
        }
    }

    /// Queue and continuation change together: a connection that is given back in between would find nobody to resume.
    private func enqueue(_ waiter: State.Waiter, _ continuation: Continuation) {
        let answer: Result<Granted, any Error>? = contents.withLock { contents in
            switch contents.state.acquire(queueing: waiter) {
            case .lease(let connection): return .success(.lease(connection))
            case .connect: return .success(.connect)
            case .refuse: return .failure(Self.closed)
            case .wait:
                contents.continuations[waiter] = continuation
                return nil
            }
        }
        if let answer { continuation.resume(with: answer) }
    }

    /// A waiter that was granted something in the same moment keeps it.
    private func refuse(_ waiter: State.Waiter, _ error: PostgresError) {
        let continuation = contents.withLock { contents in
            contents.continuations[waiter] != nil && contents.state.giveUp(waiter)
                ? contents.continuations.removeValue(forKey: waiter) : nil
        }
        continuation?.resume(throwing: error)
    }

    private func connect(by deadline: ContinuousClock.Instant) async throws -> PostgresConnection {
        var backOff = BackOff()
        while true {
            do throws(PostgresError) {
                return try await PostgresConnection.connect(configuration, on: loop)
            } catch {
                let pause = backOff.next()
                guard ContinuousClock.now + pause < deadline, !Task.isCancelled else {
                    vacate()
                    throw error
                }
                do { try await Task.sleep(for: pause) } catch {
                    vacate()
                    throw error
                }
            }
        }
    }

    // MARK: Giving it back

    private func giveBack(_ connection: PostgresConnection) async {
        guard connection.isFit else {
            await connection.close()
            return vacate()
        }
        let (answer, mustClose) = contents.withLock { contents in
            let (grant, mustClose) = contents.state.release(connection)
            return (Self.answer(grant, in: &contents), mustClose)
        }
        if let answer { answer.waiter.resume(returning: answer.granted) }
        if mustClose { await connection.close() }
    }

    private func vacate() {
        let answer = contents.withLock { contents in Self.answer(contents.state.vacate(), in: &contents) }
        if let answer { answer.waiter.resume(returning: answer.granted) }
    }

    /// Whom to resume, and with what, once the lock is free again. A waiter that is being cancelled holds its task's own lock, which a resumption
    /// needs, while it waits for the pool's.
    private static func answer(
        _ grant: State.Grant?, in contents: inout Contents
    ) -> (waiter: Continuation, granted: Granted)? {
        switch grant {
        case .lease(let waiter, let connection): contents.continuations.removeValue(forKey: waiter).map { ($0, .lease(connection)) }
        case .connect(let waiter): contents.continuations.removeValue(forKey: waiter).map { ($0, .connect) }
        case nil: nil
        }
    }
}
