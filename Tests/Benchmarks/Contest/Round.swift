/// What one contender did in one round.
struct Round: Sendable, Codable {
    /// Operations that were finished.
    let count: Int
    let elapsed: Duration
    /// How long each operation took, or each of a sample of them.
    let latencies: [Duration]

    var rate: Double { Double(count) / (elapsed / .seconds(1)) }
}

extension Round {
    /// What two did at the same time.
    static func + (one: Round, other: Round) -> Round {
        Round(count: one.count + other.count, elapsed: max(one.elapsed, other.elapsed), latencies: one.latencies + other.latencies)
    }

    /// One pass through so many things.
    static func measure<R>(_ count: Int, _ pass: () async throws -> R) async rethrows -> Round {
        let start = ContinuousClock.now
        _ = try await pass()
        let elapsed = ContinuousClock.now - start
        return Round(count: count, elapsed: elapsed, latencies: [elapsed])
    }

    /// Runs `operation` one after the other on each of `clients` tasks until `duration` is over.
    static func measure<Client: Sendable>(
        _ clients: [Client], for duration: Duration, _ operation: @escaping @Sendable (Client) async throws -> Void
    ) async throws -> Round {
        let start = ContinuousClock.now
        let latencies = try await withThrowingTaskGroup(of: [Duration].self) { group in
            for client in clients {
                group.addTask { try await repeating(operation, for: client, until: start + duration) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        return Round(count: latencies.count, elapsed: .now - start, latencies: latencies)
    }

    private static func repeating<Client: Sendable>(
        _ operation: @Sendable (Client) async throws -> Void, for client: Client, until end: ContinuousClock.Instant
    ) async throws -> [Duration] {
        var latencies: [Duration] = []
        var last = ContinuousClock.now
        while last < end {
            try await operation(client)
            let now = ContinuousClock.now
            latencies.append(now - last)
            last = now
        }
        return latencies
    }
}
