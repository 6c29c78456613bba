import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query communication`
struct CommunicationQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "communication", abstract: "How well departments make themselves understood, and how much they say to one another.")

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws {
        let parameters = try moment.parameters(try query.client.times())
        try await query.ask("/v1/communication", parameters, as: Communication.self) { communication, session in
            CommunicationText(language: session.language).text(communication)
        }
    }
}
