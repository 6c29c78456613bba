public import Postgres

extension PostgresPool {
    /// Runs `body` with the pool, and shuts it down however `body` ends.
    public func use<R: Sendable>(_ body: (PostgresPool) async throws -> R) async throws -> R {
        do {
            let result = try await body(self)
            await shutdown()
            return result
        } catch {
            await shutdown()
            throw error
        }
    }
}
