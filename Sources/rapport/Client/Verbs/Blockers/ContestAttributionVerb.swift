import ArgumentParser
import Collaboration

/// `rapport contest-attribution R-12 --blocker 1 --statement …`
struct ContestAttributionVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .contestAttribution, abstract: "Contest whose doing a blocker is said to be.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "The blocker's number within the request.")
    var blocker: Int

    @Option(help: "Why.")
    var statement: String

    @Option(help: "Whose doing it is instead: a department, or department/post.")
    var proposedTo: Party?

    @Option(help: "The level instead.")
    var proposedLevel: Level?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .contestAttribution(
            ContestAttribution(blocker: blocker, statement: statement, proposedTo: proposedTo, proposedLevel: proposedLevel))
    }
}
