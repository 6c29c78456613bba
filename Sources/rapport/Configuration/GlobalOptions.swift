import ArgumentParser
import Configuration
import Logging

/// Options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A JSON file with settings (environment: RAPPORT_CONFIG).", valueName: "file"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "The data directory of the embedded database (RAPPORT_DATA_DIR, default ./rapport-data).", valueName: "directory"))
    var dataDir: String?

    @Option(help: "What to print answers as (RAPPORT_OUTPUT).")
    var output: OutputFormat?

    @Option(help: ArgumentHelp("How much to log: trace, debug, info, notice, warning, error (RAPPORT_LOG_LEVEL).", valueName: "level"))
    var logLevel: String?

    /// The settings from these flags, the environment and the file, in that order.
    func settings(adding flags: [AbsoluteConfigKey: ConfigValue] = [:]) async throws -> Settings {
        var all = flags
        all["dataDir"] = dataDir.map { ConfigValue(stringLiteral: $0) }
        all["output"] = output.map { ConfigValue(stringLiteral: $0.rawValue) }
        all["logLevel"] = logLevel.map { ConfigValue(stringLiteral: $0) }
        return try await Settings.load(flags: all, file: config)
    }
}
