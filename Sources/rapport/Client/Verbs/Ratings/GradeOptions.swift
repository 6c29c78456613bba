import ArgumentParser
import Collaboration

/// The grades beside the overall one, each from 1 to 5.
struct GradeOptions: ParsableArguments {
    @Option(help: "How timely, 1 to 5.")
    var timeliness: Int?

    @Option(help: "How good, 1 to 5.")
    var quality: Int?

    @Option(help: "How well informed, 1 to 5.")
    var communication: Int?

    @Option(help: "How respectful, 1 to 5.")
    var respect: Int?

    var isEmpty: Bool { [timeliness, quality, communication, respect].allSatisfy { $0 == nil } }

    func rating(overall: Int) -> RateCounterpart {
        RateCounterpart(overall: overall, timeliness: timeliness, quality: quality, communication: communication, respect: respect)
    }
}
