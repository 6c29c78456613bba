import ArgumentParser
import Collaboration

/// `rapport acknowledge R-12 --understanding … --promise-due …`
struct AcknowledgeVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .acknowledge, abstract: "Restate the need in your own words, and promise in the same step if you can.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "The need in your words.")
    var understanding: String

    @Option(help: "What you still ask.")
    var questions: String?

    @Option(help: ArgumentHelp("Promise in the same step: when it will be done.", valueName: "time"))
    var promiseDue: String?

    @Option(help: "What is promised, where it differs from what was asked.")
    var terms: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        guard promiseDue != nil || terms == nil else { throw ValidationError("--terms belongs to a promise: give --promise-due too.") }
        let promise = try promiseDue.map { MakePromise(due: try times.date($0), terms: terms) }
        return .acknowledge(AcknowledgeRequest(understanding: understanding, questions: questions, promise: promise))
    }
}
