import ArgumentParser
import Configuration

/// Where the API listens.
struct ListeningOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The address to listen on (RAPPORT_HOST, default 127.0.0.1).", valueName: "address"))
    var host: String?

    @Option(help: "The port to listen on; 0 takes a free one (RAPPORT_PORT, default 7411).")
    var port: Int?

    var flags: [AbsoluteConfigKey: ConfigValue] {
        var flags: [AbsoluteConfigKey: ConfigValue] = [:]
        flags["host"] = host.map { ConfigValue(stringLiteral: $0) }
        flags["port"] = port.map { ConfigValue(integerLiteral: $0) }
        return flags
    }
}
