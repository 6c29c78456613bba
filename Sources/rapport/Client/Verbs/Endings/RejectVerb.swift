import ArgumentParser
import Collaboration

/// `rapport reject R-12 --reason …`
struct RejectVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .reject, abstract: "Say that what was declared fulfilled does not satisfy.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "What is wanting.")
    var reason: String

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .reject(RejectFulfilment(reason: reason))
    }
}
