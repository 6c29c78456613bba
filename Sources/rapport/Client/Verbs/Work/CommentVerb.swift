import ArgumentParser
import Collaboration

/// `rapport comment R-12 --text …`
struct CommentVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .comment, abstract: "Comment on a request.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "The comment.")
    var text: String

    @Option(help: "Somebody who is to read it; may be given several times.")
    var mention: [MemberID] = []

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .comment(AddComment(text: text, mentions: mention.isEmpty ? nil : mention))
    }
}
