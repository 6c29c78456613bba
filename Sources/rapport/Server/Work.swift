import ArgumentParser
import Logging
import ServiceLifecycle

struct Work: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the projections only.",
        discussion: "Any number may run, on any machine: of two workers at one model, the slower throws its work away.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let settings = try await global.settings()
        LogOutput.start(settings, usually: .info)
        let node = try await Node.open(try await Database.find(settings), settings)
        try await ServiceGroup.run([PoolService(pool: node.pool), ListenerService(node: node), ProjectionService(node)])
    }
}
