import ArgumentParser
import Collaboration

/// `rapport correct-understanding R-12 --correction …`
struct CorrectUnderstandingVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .correctUnderstanding, abstract: "Correct what was misunderstood; the performer restates it.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "What was misunderstood.")
    var correction: String

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .correctUnderstanding(CorrectUnderstanding(correction: correction))
    }
}
