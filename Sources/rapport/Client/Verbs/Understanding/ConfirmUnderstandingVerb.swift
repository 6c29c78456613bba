import ArgumentParser
import Collaboration

/// `rapport confirm-understanding R-12`
struct ConfirmUnderstandingVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .confirmUnderstanding, abstract: "Confirm that the need was understood.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .confirmUnderstanding(ConfirmUnderstanding())
    }
}
