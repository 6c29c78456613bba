import Postgres
import ServiceLifecycle

/// Closes the connections when everything that uses them has stopped.
struct PoolService: Service {
    var pool: PostgresPool

    func run() async {
        try? await gracefulShutdown()
        await pool.shutdown()
    }
}
