import ArgumentParser
import Notifications

/// `rapport notify list`
struct ListSubscriptions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Your subscriptions, or everybody's, and how far each is.")

    @Flag(help: "Everybody's, for administrators and auditors.")
    var all = false

    @OptionGroup var client: ClientOptions

    private struct Answer: Decodable {
        let subscriptions: [Subscription]
    }

    func run() async throws {
        let session = try await client.session()
        let answer = try await session.service.get("/v1/subscriptions", all ? [("all", "true")] : [])
        try session.show(answer, as: Answer.self) { SubscriptionTable(session: session).text($0.subscriptions) }
    }
}
