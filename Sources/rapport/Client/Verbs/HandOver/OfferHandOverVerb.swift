import ArgumentParser
import Collaboration

/// `rapport offer-hand-over R-12 --to quality`
struct OfferHandOverVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .offerHandOver, abstract: "Offer the request to somebody who can do it better. They must accept.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Who is to take it: a department, or department/post.")
    var to: Party

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .offerHandOver(OfferHandOver(to: to, reason: reason))
    }
}
