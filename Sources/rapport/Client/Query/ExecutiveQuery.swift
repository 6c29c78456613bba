import ArgumentParser
import ReadModels

/// `rapport query executive`
struct ExecutiveQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "executive", abstract: "The whole enterprise on one screen.")

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/executive", as: ExecutiveSummary.self) { summary, session in
            ExecutiveText(language: session.language, times: session.times).text(summary)
        }
    }
}
