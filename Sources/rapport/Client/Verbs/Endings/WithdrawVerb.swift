import ArgumentParser
import Collaboration

/// `rapport withdraw R-12`
struct WithdrawVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .withdraw, abstract: "Take a request back before it is promised.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .withdraw(WithdrawRequest(reason: reason))
    }
}
