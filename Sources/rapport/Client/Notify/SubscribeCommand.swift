import ArgumentParser
import Collaboration
import EventLog
import Foundation
import Notifications
import ReadModels

/// `rapport notify subscribe`
struct SubscribeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "subscribe", abstract: "Be told of what happens from now on.",
        discussion: """
            By e-mail everybody subscribes for themselves; to other channels, and for others, administrators do. A webhook's secret is shown this \
            once.
            """)

    @Argument(help: "By what way: \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).")
    var channel: Channel

    @Option(help: "What it is called.")
    var label: String

    @Option(name: .customLong("to"), help: ArgumentHelp("Where to, except for e-mail.", valueName: "address"))
    var address: String?

    @Option(help: "What the robot was set up with, for dingtalk and feishu.")
    var secret: String?

    @Option(name: .customLong("for"), help: "Who is told (default: you).")
    var member: MemberID?

    @Option(help: "How near an event must be: mine, departments or everything.")
    var scope = Notice.Nearness.mine

    @Option(name: .customLong("type"), help: "An event that is wanted, by its stored name; repeat it for more (default: all).")
    var types: [String] = []

    @Option(help: ArgumentHelp("Tell a day's events together at this time, such as 08:30.", valueName: "time"))
    var digest: String?

    @OptionGroup var sending: SendingOptions

    func run() async throws {
        let session = try await sending.client.session()
        var body: [String: JSONValue] = [
            "label": .string(label), "channel": .string(channel.rawValue), "scope": .string(scope.rawValue),
            "types": .array(types.map { .string($0) }), "language": .string(session.language.rawValue),
        ]
        body["url"] = address.map { .string($0) }
        body["secret"] = secret.map { .string($0) }
        body["member"] = member.map { .string($0.rawValue) }
        body["digestAt"] = digest.map { .string($0) }
        body["digestZone"] = digest.map { _ in .string(session.times.zone.identifier) }
        let answer = try await session.service.post("/v1/subscriptions", body: .object(body), sending)
        try session.show(answer, as: NewSubscription.self) { new in
            let secret = new.secret.map { "\n" + session.language(en: "secret", zh: "密钥") + "  " + $0 } ?? ""
            return SubscriptionTable(session: session).text([new.subscription]) + secret
        }
    }
}
