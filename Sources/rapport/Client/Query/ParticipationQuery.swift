import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query participation`
struct ParticipationQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "participation", abstract: "Who takes part, by level, and what the heads of departments do themselves.")

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws {
        let parameters = try moment.parameters(try query.client.times())
        try await query.ask("/v1/participation", parameters, as: Participation.self) { participation, session in
            ParticipationText(language: session.language).text(participation)
        }
    }
}
