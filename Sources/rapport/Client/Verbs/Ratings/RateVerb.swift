import ArgumentParser
import Collaboration

/// `rapport rate R-12 --overall 5`
struct RateVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .rate, abstract: "Rate the other side. Neither sees the other's grades before both have rated, or the time for it is over.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "All in all, 1 to 5.")
    var overall: Int

    @OptionGroup var grades: GradeOptions

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .rate(grades.rating(overall: overall))
    }
}
