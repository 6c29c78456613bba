import ArgumentParser
import Collaboration

/// `rapport raise-blocker R-12 --code dependency --evidence …`
struct RaiseBlockerVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .raiseBlocker, abstract: "Say what keeps the work from going on.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "What kind of obstacle.")
    var code: BlockerCode

    @Option(help: "What shows it.")
    var evidence: String

    @Option(help: "Whose doing it is: a department, or department/post.")
    var attributedTo: Party?

    @Option(help: "The level it is attributed to.")
    var attributedLevel: Level?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .raiseBlocker(
            RaiseBlocker(code: code, attributedTo: attributedTo, attributedLevel: attributedLevel, evidence: evidence))
    }
}
