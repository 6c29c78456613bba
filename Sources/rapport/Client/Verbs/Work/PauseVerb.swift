import ArgumentParser
import Collaboration

/// `rapport pause R-12 --reason …`
struct PauseVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .pause, abstract: "Stop the clock of a promise, for a bounded time.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Why.")
    var reason: String

    @Option(help: ArgumentHelp("The end at the latest (default: the longest pause the rules permit).", valueName: "time"))
    var until: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .pause(PauseClock(reason: reason, until: try until.map(times.date)))
    }
}
