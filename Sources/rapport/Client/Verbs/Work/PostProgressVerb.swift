import ArgumentParser
import Collaboration

/// `rapport post-progress R-12 --note …`
struct PostProgressVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .postProgress, abstract: "Tell how it goes.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "How it goes.")
    var note: String

    @Option(help: "0 to 100.")
    var percent: Int?

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .postProgress(PostProgress(note: note, percent: percent))
    }
}
