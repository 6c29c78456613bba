import ArgumentParser
import Collaboration

/// `rapport cancel R-12 --reason …`
struct CancelVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .cancel, abstract: "Cancel a request that was promised.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Why.")
    var reason: String

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .cancel(CancelRequest(reason: reason))
    }
}
