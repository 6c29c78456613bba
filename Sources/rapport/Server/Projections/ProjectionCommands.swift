import ArgumentParser

/// The read models as an operator sees them.
struct ProjectionCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "projections", abstract: "Where the read models stand, and building them anew.",
        subcommands: [
            ListProjections.self, ProjectionLag.self, RebuildProjections.self, PauseProjection.self, ResumeProjection.self,
            DeadLetters.self, RetryDeadLetters.self, DropProjectionVersion.self,
        ])
}
