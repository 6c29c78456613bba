import ArgumentParser
import Collaboration

/// `rapport counter R-12 --due …`
struct CounterVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .counter, abstract: "Offer another date, or answer an offer with one.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: ArgumentHelp("The time offered.", valueName: "time"))
    var due: String

    @Option(help: "What is offered.")
    var terms: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .counter(CounterOffer(due: try times.date(due), terms: terms))
    }
}
