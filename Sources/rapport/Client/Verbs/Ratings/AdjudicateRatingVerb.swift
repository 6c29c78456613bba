import ArgumentParser
import Collaboration

/// `rapport adjudicate-rating R-12 --rated performer --upheld true --reason …`
struct AdjudicateRatingVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .adjudicateRating, abstract: "Decide a dispute about a grade, as coordinator.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Whose grade it is.")
    var rated: Side

    @Option(help: "true when the dispute is right and the grade no longer counts.")
    var upheld: Bool

    @Option(help: "Why.")
    var reason: String

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .adjudicateRating(AdjudicateRating(rated: rated, upheld: upheld, reason: reason))
    }
}
