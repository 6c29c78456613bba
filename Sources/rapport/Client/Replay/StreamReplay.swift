import ArgumentParser
import EventLog

/// `rapport replay stream goal-faster-delivery --as-of 400`
struct StreamReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stream", abstract: "The events of a stream up to a moment. For auditors.",
        discussion:
            "STREAMS are named as `rapport log tail` names them, such as request-6f9619ff-8b86-4011-b42d-00c04fc964ff or organisation.")

    @Argument(help: "The stream.")
    var stream: String

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let events: [RecordedEvent]
    }

    func run() async throws {
        let parameters = [("stream", stream)] + (try moment.parameters(try query.client.times()))
        try await query.ask("/v1/log/stream", parameters, as: Answer.self) { answer, session in
            let lines = EventLines(output: .table, language: session.language, times: session.times)
            return answer.events.map(lines.words).joined(separator: "\n")
        }
    }
}
