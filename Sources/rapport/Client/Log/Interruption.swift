import UnixSignals

/// Runs `body` until it ends, or until Ctrl-C or SIGTERM, which are then a good end.
func untilInterrupted(_ body: @escaping @Sendable () async throws -> Void) async throws {
    let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { for await _ in signals { return } }
        group.addTask { try await body() }
        try await group.next()
        group.cancelAll()
    }
}
