import CLibPQ

extension PostgresConnection {
    /// Runs `body` as the one thing under way: with a deadline, and cancelled when the task is.
    ///
    /// - Parameters:
    ///   - limit: in place of the configuration's `statementTimeout`.
    ///   - isShielded: goes on when the task is cancelled, as the end of a transaction must.
    func operate<R: Sendable>(
        _ statement: String?, _ parameters: PostgresParameters? = nil, within limit: Duration? = nil, isShielded: Bool = false,
        _ body: () async throws(PostgresError) -> R
    ) async throws(PostgresError) -> R {
        let number = try begin(statement, parameters, within: limit, isShielded: isShielded)
        let result: Result<R, PostgresError> = await withTaskCancellationHandler {
            do throws(PostgresError) { return .success(try await body()) } catch { return .failure(error) }
        } onCancel: { [canceller] in
            if !isShielded { canceller?.request(number) }
        }
        await end()
        return try result.get()
    }

    /// Takes the connection for one thing.
    ///
    /// - Returns: its number, for who wants to cancel it.
    func begin(
        _ statement: String?, _ parameters: PostgresParameters?, within limit: Duration? = nil, isShielded: Bool = false
    ) throws(PostgresError) -> UInt64 {
        guard let canceller, !isBroken else { throw PostgresError(.connectionLost, "the connection is closed", statement: statement) }
        guard operation == nil else {
            throw PostgresError(.misuse, "the connection is in use: a statement is still under way", statement: statement)
        }
        if !isShielded, Task.isCancelled { throw PostgresError(.cancelled, "cancelled before it was sent", statement: statement) }
        let operation = Operation(statement, parameters, number: canceller.begin())
        self.operation = operation
        renewDeadline(limit)
        notices.clear()
        assess()
        return operation.number
    }

    /// A COPY has as long for each piece as a statement has for all of itself.
    func renewDeadline(_ limit: Duration? = nil) {
        if operation?.isOverdue == false { operation?.deadline = (limit ?? configuration.statementTimeout).map { .now + $0 } }
    }

    /// Gives it free for the next.
    func end() async {
        canceller?.end()
        await outwaitCanceller()
        operation = nil
        assess()
        listenUnasked()
        drainNotifications()
    }

    /// A request to cancel that is on its way would hit the next statement. One that does not arrive hangs with its server, and the
    /// connection is given up.
    private func outwaitCanceller() async {
        let end = ContinuousClock.now + Operation.grace
        while !isBroken, canceller?.isAsking == true {
            // Nothing is to be read now: what ends this wait early is the end of the session.
            if ContinuousClock.now >= end { return markBroken() }
            if await ready(for: [], until: .now + .milliseconds(1)) != .timeout { markBroken() }
        }
    }

    func cancel() {
        if let operation { canceller?.request(operation.number) }
    }

    /// Sends what libpq has buffered. Reads meanwhile: a server that waits for us to take its answers takes no more of ours.
    func flush() async throws(PostgresError) {
        while true {
            switch PQflush(handle) {
            case 0: return
            case 1:
                let readiness = try await readyInTime(for: [.read, .write])
                if readiness.contains(.read), PQconsumeInput(handle) == 0 { throw lost() }
            default: throw lost()
            }
        }
    }

    /// libpq's next result, or `nil` at the end of a statement's results.
    func nextResult() async throws(PostgresError) -> ResultMemory? {
        try await flush()
        while PQisBusy(handle) == 1 {
            _ = try await readyInTime(for: .read)
            if PQconsumeInput(handle) == 0 { throw lost() }
        }
        return PQgetResult(handle).map { ResultMemory($0, statement: operation?.statement) }
    }

    /// Waits for the socket within the deadline. After it the server is asked to cancel; one that does not even answer that is left.
    func readyInTime(for interest: Readiness) async throws(PostgresError) -> Readiness {
        let deadline = operation?.deadline
        let look = PQsslInUse(handle) == 1 ? operation?.nextLook() : nil
        let readiness = await ready(for: interest, until: [deadline, look].compactMap(\.self).min())
        guard readiness == .timeout else {
            operation?.lookOftenAgain()
            return readiness
        }
        if let deadline, deadline <= .now { try overrun() }
        return look == nil ? [] : .read
    }

    private func overrun() throws(PostgresError) {
        if operation?.isOverdue == true {
            markBroken()
            throw PostgresError(.timedOut, "the server does not answer; the connection is given up", statement: operation?.statement)
        }
        operation?.isOverdue = true
        operation?.deadline = .now + Operation.grace
        cancel()
    }

    func lost() -> PostgresError {
        markBroken()
        let message = handle == nil ? "the connection was closed" : String(cString: PQerrorMessage(handle)).trimmed
        return PostgresError(.connectionLost, message, statement: operation?.statement)
    }

    /// The error that a result carries, in the terms of who caused it: the caller's deadline and cancellation come back as a server's error.
    func failure(of result: ResultMemory) -> PostgresError {
        func field(_ code: Int32) -> String? { PQresultErrorField(result.pointer, code).map { String(cString: $0) } }
        let sqlState = field(PGDiagnostic.sqlState)
        let words = field(PGDiagnostic.primaryMessage) ?? String(cString: PQresultErrorMessage(result.pointer)).trimmed
        let message = ServerMessage(words, sqlState: sqlState, hiding: operation?.parameters).text
        if sqlState == nil, PQstatus(handle) == CONNECTION_BAD { return lost() }
        if PQstatus(handle) == CONNECTION_BAD || ["FATAL", "PANIC"].contains(field(PGDiagnostic.severity)) {
            markBroken()
            return PostgresError(.connectionLost, message, sqlState: sqlState, statement: result.statement)
        }
        var error = PostgresError(
            .server, message, sqlState: sqlState, statement: result.statement, constraint: field(PGDiagnostic.constraint))
        if sqlState == "57014" {
            if operation?.isOverdue == true { error.code = .timedOut } else if Task.isCancelled { error.code = .cancelled }
        }
        return error
    }
}

extension PostgresConnection {
    /// What the server warned of since the statement under way began.
    var warnings: [PostgresWarning] {
        notices.warnings.map { warning in
            let message = ServerMessage(warning.message, sqlState: warning.sqlState, hiding: operation?.parameters)
            return PostgresWarning(sqlState: warning.sqlState, message: message.text)
        }
    }
}

/// The fields of an error, from `postgres_ext.h`, whose character constants Swift does not see.
enum PGDiagnostic {
    static let severity = Int32(UInt8(ascii: "V"))
    static let sqlState = Int32(UInt8(ascii: "C"))
    static let primaryMessage = Int32(UInt8(ascii: "M"))
    static let constraint = Int32(UInt8(ascii: "n"))
}
