import ArgumentParser
import Collaboration

/// `rapport accept-hand-over R-12`
struct AcceptHandOverVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .acceptHandOver, abstract: "Take over a request that was offered to you.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .acceptHandOver(AcceptHandOver())
    }
}
