import ArgumentParser

/// `rapport notify …`
struct NotifyCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notify", abstract: "Who is told of what, where, and how timely.",
        subcommands: [
            SubscribeCommand.self, ListSubscriptions.self, ListDeliveries.self, PauseSubscription.self, ResumeSubscription.self,
            RemoveSubscription.self, DeliveryFiguresCommand.self,
        ])
}
