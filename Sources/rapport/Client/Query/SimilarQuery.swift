import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query similar "材质证明"`
struct SimilarQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar", abstract: "Requests with a title like one you are about to write, so that nothing is asked twice.")

    @Argument(help: "The title.")
    var title: String

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/requests/similar", [("title", title), ("limit", "10")], as: SimilarRequests.self) { answer, session in
            RequestTable(language: session.language, times: session.times).text(answer.requests, confidentialItems: 0)
        }
    }
}

/// Requests like one that somebody is about to write, the likest first.
struct SimilarRequests: Decodable {
    let requests: [RequestSummary]
}
