import ArgumentParser
import Collaboration

/// `rapport promise R-12 --due …`
struct PromiseVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .promise, abstract: "Promise when it will be done. Only the performer may.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: ArgumentHelp("When it will be done.", valueName: "time"))
    var due: String

    @Option(help: "What is promised, where it differs from what was asked.")
    var terms: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .promise(MakePromise(due: try times.date(due), terms: terms))
    }
}
