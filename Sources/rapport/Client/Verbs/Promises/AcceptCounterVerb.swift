import ArgumentParser
import Collaboration

/// `rapport accept-counter R-12`
struct AcceptCounterVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .acceptCounter, abstract: "Accept the other side's counter-offer; it becomes the promise.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .acceptCounter(AcceptCounter())
    }
}
