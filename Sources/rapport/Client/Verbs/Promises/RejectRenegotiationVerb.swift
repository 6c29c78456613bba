import ArgumentParser
import Collaboration

/// `rapport reject-renegotiation R-12`
struct RejectRenegotiationVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .rejectRenegotiation, abstract: "Reject the other side's proposal of another date.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .rejectRenegotiation(RejectRenegotiation(reason: reason))
    }
}
