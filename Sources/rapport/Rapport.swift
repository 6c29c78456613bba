import ArgumentParser
import Foundation

@main
struct Rapport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Requests between departments, the promises made about them, and what became of them.",
        discussion: """
            Settings come from flags, from the environment (RAPPORT_…) and from a JSON file (--config), in that order.

            \(ExitStatus.table)
            """,
        groupedSubcommands: ServerCommands.groups + ClientCommands.groups
    )

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            leave(because: error)
        }
    }

    /// Usage errors, `--help` and completion scripts are ArgumentParser's to print; everything else is worded by `Failure`.
    private static func leave(because error: any Error) -> Never {
        let code = exitCode(for: error)
        if error is ExitCode || code != .failure { exit(withError: error) }
        let failure = Failure(describing: error)
        Terminal.printError("rapport: \(failure.message)")
        Foundation.exit(failure.status.rawValue)
    }
}
