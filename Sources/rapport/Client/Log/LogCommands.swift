import ArgumentParser

/// `rapport log …`
struct LogCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "The log itself: its figures, and its events as they come.",
        subcommands: [LogStats.self, LogTail.self])
}
