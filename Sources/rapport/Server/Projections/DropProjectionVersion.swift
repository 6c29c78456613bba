import ArgumentParser
import Projections

struct DropProjectionVersion: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop-version", abstract: "Drop an older version of a read model, once no program reads it any more.")

    @Argument(help: "The model's name.") var model: String
    @Argument(help: "The version.") var version: Int

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try await Node.use(try await global.settings()) { node in
            try await node.withProjections { try await $0.drop(model, version: version) }
        }
        Terminal.printError("Version \(version) of \(model) is dropped.")
    }
}
