import CLibPQ

extension PostgresConnection {
    /// `COPY … FROM STDIN`: sends the chunks as they come, at the server's pace.
    ///
    /// - Returns: the number of rows copied.
    /// - Throws: what `chunks` throws, after the COPY was called off; nothing of it is then in the table.
    @discardableResult
    public nonisolated func copyIn<Chunks: AsyncSequence>(
        _ query: PostgresQuery, named name: String? = nil, _ chunks: Chunks
    ) async throws -> Int where Chunks.Element == [UInt8] {
        try await copying(query, name, PGRES_COPY_IN) {
            do {
                for try await chunk in chunks { try await put(chunk) }
            } catch {
                await callOffCopyIn()
                throw error
            }
            return try await endCopyIn()
        }
    }

    /// `COPY … TO STDOUT (FORMAT binary)`: `body` takes the rows as they come. It may leave early; the rest is then called off.
    ///
    /// - Parameter body: must not use this connection otherwise, nor keep the rows' sequence.
    public nonisolated func copyOut<R: Sendable>(
        _ query: PostgresQuery, named name: String? = nil, _ body: (PostgresCopyRows) async throws -> R
    ) async throws -> R {
        try await copying(query, name, PGRES_COPY_OUT) {
            let value: R
            do { value = try await body(PostgresCopyRows(connection: self)) } catch {
                try? await endCopyOut()
                throw error
            }
            try await endCopyOut()
            return value
        }
    }

    /// Runs `body` while the server copies. On this side of the connection's isolation, because `body` is the caller's.
    private nonisolated func copying<R: Sendable>(
        _ query: PostgresQuery, _ name: String?, _ status: ExecStatusType, _ body: () async throws -> R
    ) async throws -> R {
        let number = try await begin(name ?? query.sql, query.parameters)
        let canceller = await canceller
        do {
            let value = try await withTaskCancellationHandler {
                try await beginCopy(query, expecting: status)
                return try await body()
            } onCancel: {
                canceller?.request(number)
            }
            await end()
            return value
        } catch {
            await end()
            throw error
        }
    }

    private func callOffCopyIn() async {
        guard !isBroken else { return }
        PQputCopyEnd(handle, "called off")
        _ = try? await lastResult()
    }

    private func endCopyIn() async throws(PostgresError) -> Int {
        try check(PQputCopyEnd(handle, nil))
        return try await lastResult().affectedRows
    }

    private func beginCopy(_ query: PostgresQuery, expecting status: ExecStatusType) async throws(PostgresError) {
        try check(query.sendUnnamed(on: handle))
        guard let first = try await nextResult() else { throw lost() }
        if first.status == status { return }
        var error = PostgresError(.misuse, "the statement is not the COPY it was used as", statement: operation?.statement)
        if first.status == PGRES_FATAL_ERROR { error = failure(of: first) }
        if !isBroken { _ = try? await lastResult() }
        throw error
    }

    /// The server takes what it has no use for after it was cancelled, so a source without end must be left from here.
    private func put(_ chunk: [UInt8]) async throws(PostgresError) {
        if Task.isCancelled { throw PostgresError(.cancelled, "cancelled in the middle of a COPY", statement: operation?.statement) }
        renewDeadline()
        while true {
            let sent = chunk.withUnsafeBytes { buffer in
                PQputCopyData(handle, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
            }
            switch sent {
            case 1: return try await flush()
            case 0: _ = try await readyInTime(for: .write)
            default: throw lost()
            }
        }
    }

    /// Takes what is left of a COPY to here and has no reader.
    func skipCopyMessages() async throws(PostgresError) {
        while case let messages = try await nextCopyMessages(limit: 256), !messages.isEmpty {}
    }

    /// As many messages as have arrived, at least one, at most `limit`; empty after the last.
    func nextCopyMessages(limit: Int) async throws(PostgresError) -> CopyMessages {
        renewDeadline()
        var messages = CopyMessages()
        var hasLooked = false
        while messages.count < limit {
            var message: UnsafeMutablePointer<CChar>?
            let count = PQgetCopyData(handle, &message, 1)
            if count > 0, let message {
                messages.append(UnsafeRawBufferPointer(start: message, count: Int(count)))
                PQfreemem(message)
                hasLooked = false
                continue
            }
            // What has come to the socket meanwhile is taken too: many small batches would cost more than their rows.
            guard count == 0, messages.isEmpty || !hasLooked else { break }
            if messages.isEmpty { _ = try await readyInTime(for: .read) }
            if PQconsumeInput(handle) == 0 { throw lost() }
            hasLooked = true
        }
        return messages
    }

    private func endCopyOut() async throws(PostgresError) {
        guard PQtransactionStatus(handle) == PQTRANS_ACTIVE else {
            _ = try await lastResult()
            return
        }
        do throws(PostgresError) {
            // Either the rows were all taken and this is the statement's end, or the body left early and the server is told so.
            if try await !nextCopyMessages(limit: 1).isEmpty { cancel() }
            try await skipCopyMessages()
            _ = try await lastResult()
        } catch {
            guard error.sqlState == "57014", !Task.isCancelled, operation?.isOverdue != true else { throw error }
        }
    }
}
