import ArgumentParser
import Collaboration

/// `rapport replay request R-12 --as-of "2026-11-20 17:00"`
struct RequestReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "request", abstract: "State and timeline of a request at a moment.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws { try await query.show(request, try moment.parameters(try query.client.times())) }
}
