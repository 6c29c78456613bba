import ArgumentParser
import Notifications

/// `rapport notify figures`
struct DeliveryFiguresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures", abstract: "How timely everybody was told in the last week.")

    @OptionGroup var client: ClientOptions

    func run() async throws {
        let session = try await client.session()
        let answer = try await session.service.get("/v1/subscriptions/figures")
        try session.show(answer, as: DeliveryFigures.self) { figures in
            let language = session.language
            func seconds(_ value: Double?) -> String {
                value.map { "\(($0 * 100).rounded() / 100) s" } ?? language(en: "no evidence", zh: "暂无依据")
            }
            return FactList(facts: [
                (language(en: "since", zh: "自"), session.times.text(figures.since)),
                (language(en: "delivered", zh: "送达"), "\(figures.deliveries)"),
                (language(en: "half of them within", zh: "半数不超过"), seconds(figures.medianSeconds)),
                (language(en: "95 % of them within", zh: "95% 不超过"), seconds(figures.p95Seconds)),
                (language(en: "sent more than once", zh: "重发"), "\(figures.retried)"),
                (language(en: "subscriptions failing", zh: "订阅重试中"), "\(figures.failing)"),
                (language(en: "subscriptions stopped", zh: "订阅已停止"), "\(figures.stopped)"),
            ]).text
        }
    }
}
