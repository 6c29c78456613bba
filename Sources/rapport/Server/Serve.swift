import ArgumentParser
import Logging
import ServiceLifecycle

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the API only.", discussion: "Any number may run, on any machine; somewhere `rapport work` must run too.")

    @OptionGroup var listening: ListeningOptions

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let settings = try await global.settings(adding: listening.flags)
        LogOutput.start(settings, usually: .info)
        let metrics = ProgramMetrics.start()
        let node = try await Node.open(try await Database.find(settings), settings)
        let api = node.api(metrics) { port in Terminal.print("The API listens on http://\(settings.host):\(port)") }
        try await ServiceGroup.run([
            PoolService(pool: node.pool), ListenerService(node: node), AnnouncerService(log: node.log), api,
        ])
    }
}
