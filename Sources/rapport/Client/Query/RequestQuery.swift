import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query request R-12`
struct RequestQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "request", abstract: "One request with everything that happened to it.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/requests/\(request)", as: RequestDetail.self) { detail, session in
            RequestText(language: session.language, times: session.times).text(detail)
        }
    }
}
