import ArgumentParser
import Collaboration

/// `rapport query request R-12`
struct RequestQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "request", abstract: "One request with everything that happened to it.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @OptionGroup var query: QueryOptions

    func run() async throws { try await query.show(request) }
}
