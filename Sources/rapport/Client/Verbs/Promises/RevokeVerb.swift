import ArgumentParser
import Collaboration

/// `rapport revoke R-12 --reason …`
struct RevokeVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .revoke, abstract: "Take a promise back. It counts as broken.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Why.")
    var reason: String

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .revoke(RevokePromise(reason: reason))
    }
}
