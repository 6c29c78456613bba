import ArgumentParser
import Collaboration

/// `rapport mark-duplicate R-12 --of R-9`
struct MarkDuplicateVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .markDuplicate, abstract: "Mark a request as the same as another one.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "The other request.")
    var of: RequestReference

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .markDuplicate(MarkDuplicate(of: of))
    }
}
