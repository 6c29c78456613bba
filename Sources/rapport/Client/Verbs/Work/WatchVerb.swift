import ArgumentParser
import Collaboration

/// `rapport watch R-12`
struct WatchVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .watch, abstract: "Follow a request.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .watch(WatchRequest())
    }
}
