import ArgumentParser
import Collaboration

/// `rapport link-sub-request R-12 --part R-15`
struct LinkSubRequestVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .linkSubRequest, abstract: "Link another request as a part of this one; it holds back fulfilment while it is open.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: "The request that is a part of this one.")
    var part: RequestReference

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .linkSubRequest(LinkSubRequest(subRequest: part))
    }
}
