import ArgumentParser
import Collaboration

/// `rapport reopen R-12 --reason …`
struct ReopenVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .reopen, abstract: "Take an acceptance back.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Why.")
    var reason: String

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .reopen(ReopenRequest(reason: reason))
    }
}
