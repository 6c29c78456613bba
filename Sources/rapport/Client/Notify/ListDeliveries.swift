import ArgumentParser
import EventLog
import Notifications

/// `rapport notify deliveries`
struct ListDeliveries: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliveries", abstract: "What a subscription delivered, the latest first.")

    @Argument(help: "The subscription's id.")
    var subscription: SubscriptionID

    @Option(help: "How many at most.")
    var limit = 50

    @OptionGroup var client: ClientOptions

    private struct Answer: Decodable {
        let deliveries: [Delivery]
    }

    func run() async throws {
        let session = try await client.session()
        let answer = try await session.service.get(
            "/v1/subscriptions/\(subscription)/deliveries", [("limit", String(limit))])
        try session.show(answer, as: Answer.self) { answer in
            var table = Table([
                .figures(session.language(en: "POSITION", zh: "位置")), .figures(session.language(en: "EVENTS", zh: "事件")),
                .words(session.language(en: "RECORDED", zh: "记录")), .words(session.language(en: "DELIVERED", zh: "送达")),
                .figures(session.language(en: "ATTEMPTS", zh: "次数")),
            ])
            for delivery in answer.deliveries {
                table.add([
                    "\(delivery.position.rawValue)", "\(delivery.events)", session.times.textWithSeconds(delivery.recordedAt),
                    session.times.textWithSeconds(delivery.deliveredAt), "\(delivery.attempts)",
                ])
            }
            return table.text
        }
    }
}
