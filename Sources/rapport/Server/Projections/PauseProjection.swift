import ArgumentParser
import Projections

struct PauseProjection: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Stop folding a read model; its rows are read as they are.")

    @Argument(help: "The model's name.") var model: String

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try await Node.use(try await global.settings()) { node in try await node.withProjections { try await $0.pause(model) } }
        Terminal.printError("\(model) is paused; `rapport projections resume \(model)` lets it go on.")
    }
}

struct ResumeProjection: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "resume", abstract: "Let a read model that was paused go on.")

    @Argument(help: "The model's name.") var model: String

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try await Node.use(try await global.settings()) { node in try await node.withProjections { try await $0.resume(model) } }
        Terminal.printError("\(model) goes on.")
    }
}
