import Postgres

/// Sends a batch until it is known what became of it.
struct BatchSettlement: Sendable {
    /// How long a batch may take with all its attempts, counted from the first.
    let patience: Duration

    /// Sends a batch again whose outcome was lost: the commands' ids make that harmless, and the answer settles it.
    ///
    /// - Parameter send: one attempt that has committed when it returns.
    func verdicts(on batch: [PreparedCommand], _ send: () async throws -> PostgresResult) async throws -> [CommandVerdict] {
        let end = ContinuousClock.now + patience
        var backOff = BackOff()
        var isUnknown = false
        while true {
            do {
                return try await attempt(batch, send)
            } catch let error as EventLogError where error.code == .outcomeUnknown || error.code == .unavailable && isUnknown {
                // After an attempt that may have been committed, "nothing was written" would be a guess.
                isUnknown = true
                let pause = backOff.next()
                guard ContinuousClock.now + pause < end, (try? await Task.sleep(for: pause)) != nil else {
                    throw EventLogError(.outcomeUnknown, error.message, cause: error.cause)
                }
            }
        }
    }

    private func attempt(
        _ batch: [PreparedCommand], _ send: () async throws -> PostgresResult
    ) async throws -> [CommandVerdict] {
        let result: PostgresResult
        do { result = try await send() } catch let error as PostgresError { throw EventLogError(appending: error) }
        if let warning = result.warnings.first {
            throw EventLogError(.outcomeUnknown, "the commit came with a warning: \(warning.message)")
        }
        guard let row = result.rows.first else { throw EventLogError(.damaged, "append gave no answer") }
        return try BatchAnswer(row).verdicts(on: batch)
    }
}
