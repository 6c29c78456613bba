import ArgumentParser

/// The commands that run the service or work on its database, as `rapport help` groups them.
enum ServerCommands {
    static let groups = [
        CommandGroup(
            name: "Service",
            subcommands: [
                Up.self, Serve.self, Work.self, Migrate.self, ProjectionCommands.self, AdministratorCommand.self, TokenCommands.self,
                ImportCommand.self, Doctor.self,
            ])
    ]
}
