import ArgumentParser
import Collaboration

/// `rapport accept-renegotiation R-12`
struct AcceptRenegotiationVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .acceptRenegotiation, abstract: "Accept the other side's proposal of another date.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .acceptRenegotiation(AcceptRenegotiation())
    }
}
