import ArgumentParser
import Collaboration

/// `rapport escalate R-12 --reason …`
struct EscalateVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .escalate, abstract: "Bring the request before the next rung of the ladder.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Why.")
    var reason: String

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .escalate(EscalateRequest(reason: reason))
    }
}
