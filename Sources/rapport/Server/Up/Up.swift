import ArgumentParser
import Logging
import ServiceLifecycle

struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run everything on this machine, with a database of its own.",
        discussion: "With RAPPORT_DATABASE_URL set, that database is used instead of the embedded one.")

    @Flag(help: "Load a small sample organisation with some weeks of history into an empty log.")
    var sample = false

    @OptionGroup var listening: ListeningOptions

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let settings = try await global.settings(adding: listening.flags)
        LogOutput.start(settings, usually: .warning)
        let metrics = ProgramMetrics.start()
        try await ServiceGroup.run([UpService(settings: settings, loadsSample: sample, metrics: metrics)])
    }
}
