import ArgumentParser
import Collaboration

/// `rapport resolve-blocker R-12 --blocker 1`
struct ResolveBlockerVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .resolveBlocker, abstract: "Say that an obstacle is gone.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "The blocker's number within the request.")
    var blocker: Int

    @Option(help: "What helped.")
    var resolution: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .resolveBlocker(ResolveBlocker(blocker: blocker, resolution: resolution))
    }
}
