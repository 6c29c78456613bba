import ArgumentParser
import EventLog
import Notifications

/// `rapport notify pause`
struct PauseSubscription: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "pause", abstract: "Tell nothing for now; nothing is lost.")

    @OptionGroup var change: ChangeOptions

    func run() async throws { try await change.send("pause") }
}

/// `rapport notify resume`
struct ResumeSubscription: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Go on from where a paused or stopped subscription is.")

    @OptionGroup var change: ChangeOptions

    func run() async throws { try await change.send("resume") }
}

/// `rapport notify remove`
struct RemoveSubscription: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "End a subscription, and forget its address.")

    @OptionGroup var change: ChangeOptions

    func run() async throws { try await change.send("remove") }
}

/// Which subscription is changed.
struct ChangeOptions: ParsableArguments {
    @Argument(help: "The subscription's id.")
    var subscription: SubscriptionID

    @OptionGroup var sending: SendingOptions

    func send(_ verb: String) async throws {
        let session = try await sending.client.session()
        let answer = try await session.service.post("/v1/subscriptions/\(subscription)/\(verb)", body: [:], sending)
        try session.show(answer, as: Subscription.self) { SubscriptionTable(session: session).text([$0]) }
    }
}
