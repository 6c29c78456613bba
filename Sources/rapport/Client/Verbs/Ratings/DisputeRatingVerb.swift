import ArgumentParser
import Collaboration

/// `rapport dispute-rating R-12 --rated performer --reason …`
struct DisputeRatingVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .disputeRating, abstract: "Dispute a grade that your department was given.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Whose grade it is.")
    var rated: Side

    @Option(help: "Why.")
    var reason: String

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .disputeRating(DisputeRating(rated: rated, reason: reason))
    }
}
