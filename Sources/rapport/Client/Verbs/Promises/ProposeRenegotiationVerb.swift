import ArgumentParser
import Collaboration

/// `rapport propose-renegotiation R-12 --due …`
struct ProposeRenegotiationVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .proposeRenegotiation, abstract: "Ask for another date for what was promised.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: ArgumentHelp("The date asked for.", valueName: "time"))
    var due: String

    @Option(help: "What else is to change.")
    var terms: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .proposeRenegotiation(ProposeRenegotiation(due: try times.date(due), terms: terms))
    }
}
