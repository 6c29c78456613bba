import ArgumentParser
import Collaboration

/// `rapport refuse-hand-over R-12`
struct RefuseHandOverVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .refuseHandOver, abstract: "Refuse a request that was offered to you.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .refuseHandOver(RefuseHandOver(reason: reason))
    }
}
