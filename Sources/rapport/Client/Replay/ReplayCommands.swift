import ArgumentParser

/// `rapport replay …`
struct ReplayCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "A stream, request, department, pair or indicator as it was at a moment, folded from the log.",
        subcommands: [StreamReplay.self, RequestReplay.self, DepartmentReplay.self, FlowReplay.self, PairReplay.self, IndicatorReplay.self])
}
