import ArgumentParser
import Logging
import ServiceLifecycle

struct Work: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the workers only: projections, deadlines and notifications.",
        discussion: "Any number may run, on any machine: they share the read models' segments, and whatever falls due is done once.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let settings = try await global.settings()
        LogOutput.start(settings, usually: .info)
        let node = try await Node.open(try await Database.find(settings), settings)
        try await ServiceGroup.run([
            PoolService(pool: node.pool), ListenerService(node: node), AnnouncerService(log: node.log), ProjectionService(node),
            DeadlineService(node), NotificationService(node),
        ])
    }
}
