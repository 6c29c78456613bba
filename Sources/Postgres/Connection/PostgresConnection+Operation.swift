import CLibPQ

extension PostgresConnection {
    /// Runs `body` as the one thing under way: with a deadline, and cancelled when the task is.
    ///
    /// - Parameter isShielded: goes on when the task is cancelled, as the end of a transaction must.
    func operate<R: Sendable>(
        _ statement: String?, isShielded: Bool = false, _ body: () async throws(PostgresError) -> R
    ) async throws(PostgresError) -> R {
        let canceller = try begin(statement, isShielded: isShielded)
        let result: Result<R, PostgresError> = await withTaskCancellationHandler {
            do throws(PostgresError) { return .success(try await body()) } catch { return .failure(error) }
        } onCancel: {
            if !isShielded { canceller?.request() }
        }
        await end()
        return try result.get()
    }

    /// Takes the connection for one thing.
    func begin(_ statement: String?, isShielded: Bool = false) throws(PostgresError) -> Canceller? {
        guard let handle, !isBroken else { throw PostgresError(.connectionLost, "the connection is closed", statement: statement) }
        guard operation == nil else {
            throw PostgresError(.misuse, "the connection is in use: a statement is still under way", statement: statement)
        }
        if !isShielded, Task.isCancelled { throw PostgresError(.cancelled, "cancelled before it was sent", statement: statement) }
        let canceller = Canceller(handle)
        operation = Operation(statement: statement, canceller: canceller)
        renewDeadline()
        notices.clear()
        return canceller
    }

    /// A COPY has as long for each piece as a statement has for all of itself.
    func renewDeadline() {
        if operation?.isOverdue == false { operation?.deadline = configuration.statementTimeout.map { .now + $0 } }
    }

    /// Gives it free for the next.
    func end() async {
        if isBroken { operation?.canceller?.abandon() } else { await operation?.canceller?.finish() }
        operation = nil
        drainNotifications()
        watchWhileIdle()
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
        let readiness = await ready(for: interest, until: operation?.deadline)
        guard readiness == .timeout else { return readiness }
        if operation?.isOverdue == true {
            markBroken()
            throw PostgresError(.timedOut, "the server does not answer; the connection is given up", statement: operation?.statement)
        }
        operation?.isOverdue = true
        operation?.deadline = .now + Operation.grace
        operation?.canceller?.request()
        return []
    }

    func lost() -> PostgresError {
        markBroken()
        return PostgresError(.connectionLost, String(cString: PQerrorMessage(handle)).trimmed, statement: operation?.statement)
    }

    /// The error that a result carries, in the terms of who caused it: the caller's deadline and cancellation come back as a server's error.
    func failure(of result: ResultMemory) -> PostgresError {
        func field(_ code: Int32) -> String? { PQresultErrorField(result.pointer, code).map { String(cString: $0) } }
        let sqlState = field(PGDiagnostic.sqlState)
        let message = field(PGDiagnostic.primaryMessage) ?? String(cString: PQresultErrorMessage(result.pointer)).trimmed
        if sqlState == nil, PQstatus(handle) == CONNECTION_BAD { return lost() }
        if PQstatus(handle) == CONNECTION_BAD || sqlState?.hasPrefix("57P0") == true {
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

/// The fields of an error, from `postgres_ext.h`, whose character constants Swift does not see.
enum PGDiagnostic {
    static let severity = Int32(UInt8(ascii: "V"))
    static let sqlState = Int32(UInt8(ascii: "C"))
    static let primaryMessage = Int32(UInt8(ascii: "M"))
    static let constraint = Int32(UInt8(ascii: "n"))
}
