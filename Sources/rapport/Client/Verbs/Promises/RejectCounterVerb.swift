import ArgumentParser
import Collaboration

/// `rapport reject-counter R-12`
struct RejectCounterVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .rejectCounter, abstract: "Reject the other side's counter-offer.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .rejectCounter(RejectCounter(reason: reason))
    }
}
