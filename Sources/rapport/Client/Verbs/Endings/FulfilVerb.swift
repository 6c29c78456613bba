import ArgumentParser
import Collaboration

/// `rapport fulfil R-12 --evidence …`
struct FulfilVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .fulfil, abstract: "Declare the promise fulfilled.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "What shows it.")
    var evidence: String

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .fulfil(DeclareFulfilled(evidence: evidence))
    }
}
