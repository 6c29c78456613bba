import ArgumentParser
import Collaboration

/// `rapport decline R-12 --reason no_capacity`
struct DeclineVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .decline, abstract: "Say no before anything is promised. It is never held against you.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "Why, as a code.")
    var reason: DeclineReason

    @Option(help: "Why, in words.")
    var note: String?

    @Option(help: "Who could help instead: a department, or department/post.")
    var referral: Party?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .decline(DeclineRequest(reason: reason, note: note, referral: referral))
    }
}
