import Collaboration
import Postgres
import Projections
import ServiceLifecycle

/// Keeps the read models in step with the log.
struct ProjectionService: Service {
    var runner: ProjectionRunner<CollaborationRecord>
    var pool: PostgresPool

    init(_ node: Node) { (runner, pool) = node.projections() }

    func run() async {
        await cancelWhenGracefulShutdown { [runner] in await runner.run() }
        await pool.shutdown()
    }
}
