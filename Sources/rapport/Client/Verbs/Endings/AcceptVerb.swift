import ArgumentParser
import Collaboration

/// `rapport accept R-12 --rate 5`
struct AcceptVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .accept, abstract: "Say that you are satisfied, and rate the performer in the same step if you like.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "What you say to it.")
    var note: String?

    @Option(help: ArgumentHelp("Rate in the same step: all in all, 1 to 5.", valueName: "grade"))
    var rate: Int?

    @OptionGroup var grades: GradeOptions

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        guard rate != nil || grades.isEmpty else { throw ValidationError("The other grades come with an overall one: give --rate too.") }
        return .accept(AcceptFulfilment(note: note, rating: rate.map(grades.rating(overall:))))
    }
}
