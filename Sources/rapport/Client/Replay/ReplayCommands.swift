import ArgumentParser

/// `rapport replay …`
struct ReplayCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "A request or a department as it was at a moment, folded from the log.",
        subcommands: [RequestReplay.self, DepartmentReplay.self])
}
